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
