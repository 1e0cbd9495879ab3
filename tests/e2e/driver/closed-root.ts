import type { Box } from './deep.ts'

/** What a person sees of a card in a closed shadow root, which no page can look into. */
export type CardSeen = {
  text: string
  box: Box
  /** What can be pressed, or opened, from its first to its last. */
  controls: ({ label: string } & Box)[]
  font: string
  direction: string
  /** The label of what has the focus in it. */
  focused: string | undefined
}

/** Given the closed root, looks at it. Runs in the browser, so it stands on its own. Returns JSON. */
export function lookAtCard(root: ShadowRoot): string {
  const boxOf = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    return { x, y, width, height }
  }
  const card = root.querySelector<HTMLElement>('.card')
  const view = card?.ownerDocument.defaultView
  if (!card || !view) return 'null'
  const words = (element: ParentNode) =>
    [...element.querySelectorAll('[data-words]')].map((part) => part.getAttribute('data-words')).join(' ')
  const controls = [...root.querySelectorAll('button, summary')].filter((element) => element.checkVisibility())
  const { fontSize, direction } = view.getComputedStyle(card)
  return JSON.stringify({
    text: words(card),
    box: boxOf(card),
    controls: controls.map((element) => ({ label: words(element), ...boxOf(element) })),
    font: fontSize,
    direction,
    focused: root.activeElement ? words(root.activeElement) : undefined,
  })
}
