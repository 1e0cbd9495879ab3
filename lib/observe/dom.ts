/** Looking at a page whose parts may stand in open shadow roots. */

/** Nodes inside a frame are of its own kinds, of which `instanceof` knows nothing. */
const isElement = (node: object): node is Element => 'nodeType' in node && node.nodeType === Node.ELEMENT_NODE

/** An element and everything it stands in, up to the document, through open shadow roots. */
export function* ancestors(from: Node | null): Generator<Element> {
  for (let node: Node | null = from; node;) {
    if (isElement(node)) yield node
    node = 'host' in node && node.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (node as ShadowRoot).host : node.parentNode
  }
}

/** The nearest of an element and what it stands in that a selector fits. */
export function closest(from: Node | null, css: string): Element | undefined {
  if (css) for (const element of ancestors(from)) if (element.matches(css)) return element
  return undefined
}

/** Where an event really happened, before shadow roots hid it. */
export function targetOf(event: Event): Element | undefined {
  const target = event.composedPath()[0]
  return target && isElement(target) ? target : undefined
}

/** What has the focus, inside whatever shadow roots and frames of the same origin. */
export function focused(document: Document): Element | undefined {
  let element = document.activeElement
  for (let inner = element; inner; inner = within(inner)?.activeElement ?? null) element = inner
  return element ?? undefined
}

const within = (element: Element): DocumentOrShadowRoot | null =>
  element.shadowRoot ?? ('contentDocument' in element ? (element as HTMLIFrameElement).contentDocument : null)

const EDITABLE = 'textarea, input:not([type]), input[type="text"], [contenteditable]:not([contenteditable="false"])'

/** The field for writing that an element is, or is in. */
export const fieldOf = (element: Element | undefined): Element | undefined => closest(element ?? null, EDITABLE)

/** Whether a field holds nothing a person put there. Looks at emptiness only: the text goes nowhere. */
export function isEmpty(field: Element): boolean {
  if (field.matches('textarea, input')) return !/\S/.test((field as HTMLTextAreaElement).value)
  // Rich editors keep an invisible character or an empty line.
  return !/[^\s\u200b\ufeff]/.test(field.textContent ?? '') && !field.querySelector('img')
}

/** How many elements a search through shadow roots looks at before it gives up: a page may hold a million. */
const MOST = 20_000

/** Sites keep screens that were left, unseen, in the page. An element that cannot tell is taken to be seen. */
export const isShown = (element: Element): boolean => element.checkVisibility?.() ?? true

/**
 * The first element that a selector fits and that is shown, in a root or any open shadow root below it. Not for hot paths.
 */
export function deepQuery(root: ParentNode, css: string): Element | undefined {
  if (!css) return undefined
  const roots: ParentNode[] = root instanceof Element && root.shadowRoot ? [root, root.shadowRoot] : [root]
  let looked = 0
  for (let next = roots.shift(); next; next = roots.shift()) {
    for (const found of next.querySelectorAll(css)) if (isShown(found)) return found
    for (const element of next.querySelectorAll('*')) {
      if (++looked > MOST) return undefined
      if (element.shadowRoot) roots.push(element.shadowRoot)
    }
  }
  return undefined
}
