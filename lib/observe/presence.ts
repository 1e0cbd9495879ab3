import type { PageEvent } from '../classify/events'

type By = Extract<PageEvent, { type: 'sign' }>['by']

export type PresenceHandlers = {
  /** `time` is monotonic ms, like `event.timeStamp`. */
  onArrive: (time: number) => void
  onLeave: (time: number) => void
  onSign: (time: number, by: By, event: Event) => void
}

/**
 * After one event its listener rests this long (ms): a page being scrolled sends over a hundred a second. Those by which
 * the browser must ask the page before it scrolls are dear to add and remove, and rest longer: they have to prove that it is
 * a person who scrolls. None rests longer than the tail, so that nobody who leaves in the meantime loses anything.
 */
const BUSY: readonly { rest: number; types: Readonly<Record<string, By>> }[] = [
  { rest: 1_500, types: { scroll: 'scroll' } },
  { rest: 500, types: { pointermove: 'input' } },
  { rest: 4_500, types: { wheel: 'wheel', touchmove: 'wheel' } },
]
const CALM = ['pointerdown', 'pointerup', 'keydown']
const CAPTURE = { capture: true, passive: true }

/**
 * Tells when a person comes to a page, gives signs, and leaves it. A person is there while the page is visible and its
 * window has the focus. Only trusted events are signs. Nothing listens, and no timer runs, while nobody is there.
 */
export function watchPresence(window: Window, handlers: PresenceHandlers, signal: AbortSignal): void {
  const { document } = window
  let present = false
  const ears = BUSY.map((group) => listenAndRest(window, group, handlers.onSign))
  const listen = () => ears.forEach((ear) => ear.listen())
  const deafen = () => ears.forEach((ear) => ear.deafen())
  const onCalm = (event: Event) => {
    if (event.isTrusted && present) handlers.onSign(event.timeStamp, 'input', event)
  }

  const look = (time: number, gone = false) => {
    const now = !gone && document.visibilityState === 'visible' && document.hasFocus()
    if (now === present) return
    present = now
    deafen()
    if (present) listen()
    if (present) handlers.onArrive(time)
    else handlers.onLeave(time)
  }

  const always = { ...CAPTURE, signal }
  for (const type of ['focus', 'blur', 'visibilitychange', 'pageshow'])
    window.addEventListener(type, (event) => event.isTrusted && look(event.timeStamp), always)
  for (const type of ['pagehide', 'freeze'])
    window.addEventListener(type, (event) => event.isTrusted && look(event.timeStamp, true), always)
  for (const type of CALM) window.addEventListener(type, onCalm, always)
  signal.addEventListener('abort', deafen)
  look(performance.now())
}

/** Listens to one group of events, and rests after each. */
function listenAndRest(window: Window, { rest, types }: (typeof BUSY)[number], onSign: PresenceHandlers['onSign']) {
  let timer: ReturnType<typeof setTimeout> | undefined
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
    deafen()
    timer = setTimeout(listen, rest)
    onSign(event.timeStamp, types[event.type] ?? 'input', event)
  }
  const listen = () => {
    for (const type in types) window.addEventListener(type, heard, CAPTURE)
  }
  const deafen = () => {
    clearTimeout(timer)
    for (const type in types) window.removeEventListener(type, heard, CAPTURE)
  }
  return { listen, deafen }
}
