/** Ways of reading the page that more than one site needs. None of them reads text or labels. */

/** A toggle that says so itself, `aria-pressed="true"` or `"false"`. */
export function isPressed(control: Element): boolean | undefined {
  const pressed = control.getAttribute('aria-pressed')
  return pressed === 'true' ? true : pressed === 'false' ? false : undefined
}

/** A toggle told by how the path in its icon begins. */
export const iconStarts = (on: string, off: string) => (control: Element) => {
  for (const path of control.querySelectorAll('path')) {
    const d = path.getAttribute('d') ?? ''
    if (d.startsWith(on)) return true
    if (d.startsWith(off)) return false
  }
  return undefined
}

/** Who wrote a row, told by selectors that the row or something in it matches. */
export const sideOf = (out: string, incoming: string) => (row: Element) =>
  row.matches(out) || row.querySelector(out)
    ? ('out' as const)
    : row.matches(incoming) || row.querySelector(incoming)
      ? ('in' as const)
      : undefined

/**
 * Whether a computed colour is one, neither grey nor as pale as the blue-greys that icons have at rest: so sites mark what
 * is on, in light and in dark.
 */
export function isColoured(colour: string): boolean {
  const [r = 0, g = 0, b = 0, alpha = 1] = colour.match(/[\d.]+/g)?.map(Number) ?? []
  const most = Math.max(r, g, b)
  const range = most - Math.min(r, g, b)
  return alpha >= 0.3 && range > 40 && range > most * 0.5
}

/** Whether anything in a control that `css` fits is drawn in a colour. */
export const showsColour = (control: Element, css: string): boolean =>
  [...control.querySelectorAll(css)].some((element) => {
    const { color, fill } = getComputedStyle(element)
    return isColoured(color) || isColoured(fill)
  })

/** Pictures at least so large (px) are a message; smaller ones are the faces beside it. */
const PICTURE = 30
/** How far (share of the line's width) the middle of a message stands from the middle of its line. */
const ASIDE = 0.06
/** A row that holds more than this is not looked at to its end. */
const MOST = 60

/** Where the text and the pictures of a row really stand: what holds them is often as wide as the list. */
function* placesIn(row: Element): Generator<DOMRect> {
  for (const picture of [...row.querySelectorAll('img, video, canvas, svg, audio')].slice(0, MOST)) {
    const place = picture.getBoundingClientRect()
    if (place.width >= PICTURE && place.height >= PICTURE) yield place
  }
  const texts = document.createTreeWalker(row, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  for (let i = 0, text = texts.nextNode(); text && i < MOST; i++, text = texts.nextNode()) {
    range.selectNodeContents(text)
    const place = range.getBoundingClientRect()
    // Labels for screen readers are drawn as a dot.
    if (place.width >= 4 && (text.parentElement?.clientWidth ?? 0) !== 1) yield place
  }
}

/**
 * Who wrote a row, told by where what it holds leans: to the end of the line if own, to its start if theirs. What stands in
 * the middle (dates, notes) or holds nothing to read or see (somebody is typing) is no message.
 */
export function sideByPlace(row: Element): 'out' | 'in' | undefined {
  const line = row.parentElement?.getBoundingClientRect()
  const places = [...placesIn(row)]
  if (!line || places.length === 0) return undefined
  const start = Math.min(...places.map(({ left }) => left - line.left))
  const end = Math.max(...places.map(({ right }) => right - line.left))
  const lean = start + end - line.width
  if (Math.abs(lean) < line.width * ASIDE * 2) return undefined
  return lean > 0 === (getComputedStyle(row).direction !== 'rtl') ? 'out' : 'in'
}

const FIELD = 'textarea, [contenteditable="true"]'

/** Whether an element stands in a chat that floats over the page: a fixed box, with a field, that leaves most of it free. */
export function inFloatingBox(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (getComputedStyle(at).position !== 'fixed' || !at.querySelector(FIELD)) continue
    if (at.getBoundingClientRect().width < innerWidth / 2) return !at.closest('[role="dialog"]')
  }
  return false
}
