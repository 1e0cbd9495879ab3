import { listen } from './listen'

/** A frame's window, and what turns its clock into the page's: its events count from when it was made (ms). */
export type Frame = { window: Window; later: number; signal: AbortSignal }

/**
 * Finds the frames that hold part of a site's page and are of its own origin: what happens in them happens on the page, and
 * one attention covers both.
 *
 * @returns the way to look for them again
 */
export function watchFrames(document: Document, css: string, enter: (frame: Frame) => void, signal: AbortSignal) {
  const known = new WeakSet<Document>()
  const look = () => {
    if (signal.aborted) return
    for (const element of document.querySelectorAll<HTMLIFrameElement>(css)) {
      // Of another origin, it says nothing; before it has loaded, its window is empty, and may be used again.
      const { contentDocument: inside, contentWindow: window } = element
      if (!inside || !window || inside.URL === 'about:blank' || known.has(inside)) continue
      known.add(inside)
      enter({ window, later: window.performance.timeOrigin - performance.timeOrigin, signal })
    }
  }
  document.addEventListener('load', look, { capture: true, passive: true, signal })
  look()
  return look
}

/** What in a frame shows that somebody is there. */
const SIGNS = ['pointerdown', 'pointerup', 'keydown', 'wheel', 'scrollend'] as const
/** After one of them, the next is looked at so much later (ms). */
const REST = 1_000

/** Calls back for signs of a person in a frame, with the time by the page's clock (monotonic ms). */
export function watchSigns({ window, later, signal }: Frame, onSign: (time: number, event: Event) => void): void {
  let last = -Infinity
  const heard = (event: Event) => {
    if (event.type === 'wheel' && event.timeStamp - last < REST) return
    last = event.timeStamp
    onSign(event.timeStamp + later, event)
  }
  listen(window, signal, SIGNS, heard)
}
