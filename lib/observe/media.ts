/**
 * Tells whether a video plays in view. Sound alone is not presence; neither is a small picture that moves (a muted loop,
 * as GIFs are shown), which plays whether anybody looks or not.
 */
export type MediaWatch = {
  /** Takes in the videos inside an open shadow root: their events do not leave it. */
  within: (root: ShadowRoot) => void
}

/** A muted loop counts as a video from this share of the window, or of its height, on: reels are shown tall. */
const LARGE = 0.2
const TALL = 0.6

export function watchMedia(document: Document, onChange: (playing: boolean) => void, signal: AbortSignal): MediaWatch {
  const inView = new Map<HTMLVideoElement, boolean>()
  let playing = false

  const tell = () => {
    for (const video of inView.keys()) if (!video.isConnected) forget(video)
    const now = [...inView].some(([video, seen]) => seen && !video.paused && !video.ended)
    if (now !== playing) onChange((playing = now))
  }

  const views = new IntersectionObserver(
    (entries) => {
      for (const { target, intersectionRatio, intersectionRect: seen, rootBounds } of entries) {
        if (!(target instanceof HTMLVideoElement)) continue
        const area = rootBounds ? (seen.width * seen.height) / (rootBounds.width * rootBounds.height) : 0
        const height = rootBounds ? seen.height / rootBounds.height : 0
        const isPicture = target.loop && target.muted && area < LARGE && height < TALL
        inView.set(target, intersectionRatio >= 0.5 && !isPicture)
      }
      tell()
    },
    { threshold: [0, 0.5] },
  )
  const follow = (video: HTMLVideoElement) => {
    if (!inView.has(video)) views.observe(video)
    if (!inView.has(video)) inView.set(video, false)
    tell()
  }
  const forget = (video: HTMLVideoElement) => {
    views.unobserve(video)
    inView.delete(video)
  }

  const onPlay = ({ target }: Event) => target instanceof HTMLVideoElement && follow(target)
  const onStop = ({ target }: Event) => {
    if (!(target instanceof HTMLVideoElement) || !inView.has(target)) return
    forget(target)
    tell()
  }
  const listen = (root: Document | ShadowRoot) => {
    const options = { capture: true, passive: true, signal }
    for (const type of ['play', 'playing']) root.addEventListener(type, onPlay, options)
    for (const type of ['pause', 'ended', 'emptied']) root.addEventListener(type, onStop, options)
    for (const video of root.querySelectorAll('video')) if (!video.paused) follow(video)
  }

  const known = new WeakSet<ShadowRoot>()
  listen(document)
  signal.addEventListener('abort', () => views.disconnect())
  return {
    within: (root) => {
      if (known.has(root)) return
      known.add(root)
      listen(root)
    },
  }
}
