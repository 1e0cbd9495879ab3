import type { PageEvent } from '../classify/events'

type By = Extract<PageEvent, { type: 'sign' }>['by']

export type PresenceHandlers = {
  /** `time` is monotonic ms, like `event.timeStamp`. */
  onArrive: (time: number) => void
  onLeave: (time: number) => void
  onSign: (time: number, by: By, event: Event) => void
}

/** After one sign the busy listeners rest this long (ms): a page being scrolled sends over a hundred events a second. */
const REST = 250

const BUSY: Record<string, By> = { wheel: 'wheel', touchmove: 'wheel', scroll: 'scroll', pointermove: 'input' }
const CAPTURE = { capture: true, passive: true }
const CALM = ['pointerdown', 'pointerup', 'keydown']

/**
 * Tells when a person comes to a page, gives signs, and leaves it. A person is there while the page is visible and its
 * window has the focus. Only trusted events are signs. Nothing listens, and no timer runs, while nobody is there.
 */
export function watchPresence(window: Window, handlers: PresenceHandlers, signal: AbortSignal): void {
  const { document } = window
  let present = false
  let rest: ReturnType<typeof setTimeout> | undefined
  let [lastX, lastY] = [NaN, NaN]

  const isStill = (event: Event) => {
    if (!(event instanceof PointerEvent)) return false
    const still = event.screenX === lastX && event.screenY === lastY
    lastX = event.screenX
    lastY = event.screenY
    return still
  }

  const onBusy = (event: Event) => {
    // A pointer that rests while the page moves below it is no sign of anybody.
    if (!event.isTrusted || isStill(event)) return
    deafen()
    rest = setTimeout(listen, REST)
    handlers.onSign(event.timeStamp, BUSY[event.type] ?? 'input', event)
  }
  const onCalm = (event: Event) => {
    if (event.isTrusted && present) handlers.onSign(event.timeStamp, 'input', event)
  }

  const listen = () => {
    for (const type in BUSY) window.addEventListener(type, onBusy, CAPTURE)
  }
  const deafen = () => {
    clearTimeout(rest)
    for (const type in BUSY) window.removeEventListener(type, onBusy, CAPTURE)
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
