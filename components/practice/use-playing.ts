import { useEffect, useState, type RefObject } from 'react'

/** Share of a film that has to be in view for it to play by itself. */
const IN_VIEW = 0.6

/** Whether a film plays. It does so by itself while in view, unless the person asked for less motion or paused it. */
export function usePlaying(ref: RefObject<HTMLVideoElement | null>): { playing: boolean; toggle: () => void } {
  const [playing, setPlaying] = useState(false)
  const [stopped, setStopped] = useState(() => matchMedia('(prefers-reduced-motion: reduce)').matches)
  useEffect(() => {
    const video = ref.current
    if (!video) return undefined
    const tell = () => setPlaying(!video.paused)
    video.addEventListener('play', tell)
    video.addEventListener('pause', tell)
    const view = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting || entry.intersectionRatio < IN_VIEW) video.pause()
        else if (!stopped) void video.play().catch(() => {})
      },
      { threshold: [0, IN_VIEW] },
    )
    view.observe(video)
    return () => {
      view.disconnect()
      video.removeEventListener('play', tell)
      video.removeEventListener('pause', tell)
    }
  }, [ref, stopped])
  const toggle = () => {
    setStopped(playing)
    if (playing) ref.current?.pause()
    else void ref.current?.play().catch(() => {})
  }
  return { playing, toggle }
}
