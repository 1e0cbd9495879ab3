import type { Surface } from '../model/vocabulary'
import type { Moment } from '../nudges/due'
import { listen } from '../observe/listen'
import { watchAddress } from '../observe/navigation'

/** A pause in what somebody does begins so long (ms) after the last of it. */
const PAUSE = 3_000
/** So long (ms) after its address changed, or it came to the front, a page has settled. */
const SETTLES = 1_000
const DOING = ['scroll', 'wheel', 'touchmove', 'keydown', 'pointerdown'] as const
const FEEDS: readonly Surface[] = ['feed', 'shorts', 'stories']

export type MomentHandlers = {
  /** The surface that the page shows now. */
  surface: () => Surface
  onMoment: (moment: Exclude<Moment, 'clock'>) => void
}

/** Tells of breakpoints, until it is stopped: scrolling pauses, a feed is left, somebody comes to the tab. */
export function watchMoments(window: Window, { surface, onMoment }: MomentHandlers, signal: AbortSignal): void {
  const { document } = window
  let done = -Infinity
  let timer: ReturnType<typeof setTimeout> | undefined
  let settling: ReturnType<typeof setTimeout> | undefined
  let was = surface()
  let isThere = document.visibilityState === 'visible' && document.hasFocus()

  const pause = () => {
    const left = done + PAUSE - performance.now()
    timer = left > 0 ? setTimeout(pause, left) : undefined
    if (left <= 0) onMoment('pause')
  }
  listen(window, signal, DOING, () => {
    done = performance.now()
    timer ??= setTimeout(pause, PAUSE)
  })

  const settled = (then: () => void) => {
    clearTimeout(settling)
    settling = setTimeout(then, SETTLES)
  }
  const left = () => {
    const before = was
    was = surface()
    if (FEEDS.includes(before) && !FEEDS.includes(was)) onMoment('left')
  }
  watchAddress(window, () => settled(left), signal)

  listen(window, signal, ['visibilitychange', 'focus', 'blur'], () => {
    const before = isThere
    isThere = document.visibilityState === 'visible' && document.hasFocus()
    if (isThere && !before) settled(() => onMoment('arrive'))
  })
  signal.addEventListener('abort', () => {
    clearTimeout(timer)
    clearTimeout(settling)
  })
}
