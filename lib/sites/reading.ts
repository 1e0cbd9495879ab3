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

/** Whether a computed colour is a colour and not a shade of grey: so sites mark what is on, in light and in dark. */
export function isColoured(colour: string): boolean {
  const [r, g, b] = (/^rgba?\(([^)]+)\)/.exec(colour)?.[1] ?? '').split(/[\s,/]+/).map(Number)
  if (r === undefined || g === undefined || b === undefined) return false
  const [most, least] = [Math.max(r, g, b), Math.min(r, g, b)]
  return most - least > 40 && most - least > most * 0.4
}

/** Whether anything in a control that `css` fits is drawn in a colour. */
export const showsColour = (control: Element, css: string): boolean =>
  [...control.querySelectorAll(css)].some((element) => {
    const { color, fill } = getComputedStyle(element)
    return isColoured(color) || isColoured(fill)
  })

/** Pictures at least so large (px) are a message; smaller ones are the faces beside it. */
const PICTURE = 30

/**
 * Who wrote a row, told by where what it holds leans: to the end of the line if own, to its start if theirs. What stands in
 * the middle (dates, notes) or holds nothing to read or see (somebody is typing) is no message.
 */
export function sideByPlace(row: Element): 'out' | 'in' | undefined {
  const line = row.parentElement?.getBoundingClientRect()
  if (!line) return undefined
  let [start, end] = [Infinity, -Infinity]
  for (const element of row.querySelectorAll('*')) {
    const isText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim())
    if (!isText && !element.matches('img, video, canvas, svg, audio')) continue
    const { left, right, width, height } = element.getBoundingClientRect()
    // Labels for screen readers are drawn as a dot.
    if (isText ? width < 4 : width < PICTURE || height < PICTURE) continue
    start = Math.min(start, left - line.left)
    end = Math.max(end, right - line.left)
  }
  const lean = start + end - line.width
  if (start > end || Math.abs(lean) < line.width * 0.06) return undefined
  return lean > 0 === (getComputedStyle(row).direction !== 'rtl') ? 'out' : 'in'
}
