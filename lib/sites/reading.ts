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

/** Whether a colour, as computed, is one: neither grey nor as pale as the blue-greys that icons have at rest. */
export function isColoured(colour: string): boolean | undefined {
  const parts = /^rgba?\((.+)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number)
  if (!parts) return undefined
  const [most, least] = [Math.max(...parts.slice(0, 3)), Math.min(...parts.slice(0, 3))]
  return most > 0 && (most - least) / most > 0.5
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
