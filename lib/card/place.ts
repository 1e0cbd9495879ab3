import { closest } from '../observe/dom'

export type Box = { left: number; top: number; width: number; height: number }
type Size = { width: number; height: number }

/** What a person may want to press while a card is there. */
const CONTROLS =
  'button, [role=button], input, textarea, select, [contenteditable]:not([contenteditable=false]), nav a, [role=tab], ' +
  '[role=menuitem], video'
/** How far (px) a card keeps from the edge of the window. */
const MARGIN = 12
/** How far apart (px) a place is looked at. */
const STEP = 20

/**
 * Where a card can stand, the best first: the corner at the end of the line, the other ones, then the middles of the sides.
 *
 * @param isRtl the page's lines run from right to left
 */
export function placesFor(card: Size, window: Size, isRtl: boolean): Box[] {
  const left = MARGIN
  const right = Math.max(MARGIN, window.width - card.width - MARGIN)
  const top = MARGIN
  const bottom = Math.max(MARGIN, window.height - card.height - MARGIN)
  const [end, start] = isRtl ? [left, right] : [right, left]
  const middle = (top + bottom) / 2
  const at = (x: number, y: number): Box => ({ left: x, top: y, width: card.width, height: card.height })
  return [
    at(end, bottom),
    at(start, bottom),
    at(end, top),
    at(start, top),
    at(end, middle),
    at(start, middle),
    at((left + right) / 2, bottom),
  ]
}

/** Which of some places covers the fewest, the first of them. @param covered how many controls a place covers */
export function leastCover(places: readonly Box[], covered: (place: Box) => number): number {
  let best = 0
  let fewest = Infinity
  for (const [i, place] of places.entries()) {
    const count = covered(place)
    if (count < fewest) [best, fewest] = [i, count]
    if (count === 0) break
  }
  return best
}

/** How many controls of a page stand, wholly or in part, where a card would. */
export function controlsUnder(document: Document, { left, top, width, height }: Box): number {
  const found = new Set<Element>()
  for (let y = top; y <= top + height; y += STEP)
    for (let x = left; x <= left + width; x += STEP) {
      const control = closest(elementAt(document, x, y), CONTROLS)
      if (control) found.add(control)
    }
  return found.size
}

/** The element at a point, inside whatever open shadow roots. */
function elementAt(document: Document, x: number, y: number): Element | null {
  let element = document.elementFromPoint(x, y)
  for (let inner = element?.shadowRoot?.elementFromPoint(x, y); inner && inner !== element;) {
    element = inner
    inner = element.shadowRoot?.elementFromPoint(x, y)
  }
  return element
}
