import type { PageEvent } from '../classify/events'
import { IDLE } from '../classify/thresholds'
import { listen } from './listen'

type By = Extract<PageEvent, { type: 'sign' }>['by']

export type PresenceHandlers = {
  /** `time` is monotonic ms, like `event.timeStamp`. */
  onArrive: (time: number) => void
  onLeave: (time: number) => void
  onSign: (time: number, by: By, event: Event) => void
}

/**
 * After one event its listener rests: a page being scrolled sends over a hundred a second, and listeners are dear to add
 * and remove. The longer they have been coming the longer it rests, within these bounds (ms), so that the last of
 * them is known well enough. None rests longer than the tail: nobody who leaves in the meantime loses anything.
 *
 * A turned wheel proves a person, as the finger does that goes down (`pointerdown`) to move the page. When the page stands
 * still again is told to the millisecond by `scrollend`; not always, so the wheel tells it as well: where `scrollend` was
 * heard lately (`TELLS`, ms), the wheel need only prove the person (`PROVES`, ms).
 */
const BUSY: readonly { type: keyof WindowEventMap; by: By; least: number; most: number }[] = [
  { type: 'wheel', by: 'wheel', least: 250, most: 4_500 },
  { type: 'scrollend', by: 'scroll', least: 250, most: 3_500 },
  { type: 'pointermove', by: 'input', least: 500, most: 500 },
]
const CALM = ['pointerdown', 'pointerup', 'keydown'] as const
/** By this (ms) the square of the time that they have been coming is divided: after 10 s it rests for one. */
const SQUARE = 100_000
const TELLS = 5_000
const PROVES = 15_000
/** How long (ms) the focus is on its way from one document to another. */
const SETTLES = 50
/** A page that is still there so long (ms) after it was to go has stayed. */
const STAYS = 1_000
const CAPTURE = { capture: true, passive: true }

/**
 * Tells when a person comes to a page, gives signs, and leaves it. A person is there while the page is visible and its
 * window has the focus, or while it is visible if `unfocused` says so. Only trusted events are signs. Nothing listens, and no timer runs, while nobody is there.
 */
export function watchPresence(
  window: Window,
  handlers: PresenceHandlers,
  signal: AbortSignal,
  unfocused = false,
): void {
  const { document } = window
  let present = false
  const told = { ended: -Infinity }
  const ears = BUSY.map((sign) => listenAndRest(window, sign, told, handlers.onSign))
  const deafen = () => ears.forEach((ear) => ear.deafen())
  const onCalm = (event: Event) => {
    if (present) handlers.onSign(event.timeStamp, 'input', event)
  }

  const look = (time: number, gone = false) => {
    const now = !gone && document.visibilityState === 'visible' && (unfocused || document.hasFocus())
    if (now === present || signal.aborted) return
    present = now
    deafen()
    if (present) ears.forEach((ear) => ear.listen())
    if (present) handlers.onArrive(time)
    else handlers.onLeave(time)
  }

  listen(window, signal, ['focus', 'visibilitychange', 'pageshow'], ({ timeStamp }) => look(timeStamp))
  // The focus may only have gone into a frame of the page, which Firefox does not know yet.
  listen(window, signal, ['blur'], ({ timeStamp }) => setTimeout(() => look(timeStamp), SETTLES))
  listen(window, signal, ['pagehide', 'freeze'], ({ timeStamp }) => look(timeStamp, true))
  // What a closing tab of Firefox says later than this may be lost. The page may also ask whether to stay.
  listen(window, signal, ['beforeunload'], ({ timeStamp }) => {
    look(timeStamp, true)
    setTimeout(() => look(performance.now()), STAYS)
  })
  listen(window, signal, CALM, onCalm)
  signal.addEventListener('abort', deafen)
  look(performance.now())
}

/** Listens to one type of event, and rests after each. `told` is when `scrollend` was heard last. */
function listenAndRest(
  window: Window,
  { type, by, least, most }: (typeof BUSY)[number],
  told: { ended: number },
  onSign: PresenceHandlers['onSign'],
) {
  let timer: ReturnType<typeof setTimeout> | undefined
  let [since, last] = [-Infinity, -Infinity]
  let [lastX, lastY] = [NaN, NaN]
  // A pointer that rests while the page moves below it is no sign of anybody.
  const isStill = (event: Event) => {
    if (!(event instanceof PointerEvent)) return false
    const still = event.screenX === lastX && event.screenY === lastY
    lastX = event.screenX
    lastY = event.screenY
    return still
  }
  const heard = (event: Event) => {
    if (!event.isTrusted || isStill(event)) return
    window.removeEventListener(type, heard, CAPTURE)
    const time = event.timeStamp
    if (time - last > IDLE) since = time
    last = time
    if (by === 'scroll') told.ended = time
    const longest = by === 'wheel' && time - told.ended < TELLS ? PROVES : most
    timer = setTimeout(listen, Math.min(longest, Math.max(least, (time - since) ** 2 / SQUARE)))
    onSign(time, by, event)
  }
  const listen = () => window.addEventListener(type, heard, CAPTURE)
  const deafen = () => {
    clearTimeout(timer)
    window.removeEventListener(type, heard, CAPTURE)
  }
  return { listen, deafen }
}
