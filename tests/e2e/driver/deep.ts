import type { Page } from 'puppeteer-core'

export type Box = { x: number; y: number; width: number; height: number }

/**
 * Finds an element through open shadow roots: `a >>> b` is the first `b` inside the shadow root of `a`, or below.
 * Runs in the page, so it stands on its own.
 */
function findDeep(path: string): Element | undefined {
  let found: Element | undefined
  let roots: ParentNode[] = [document]
  for (const selector of path.split('>>>').map((part) => part.trim())) {
    const next: ParentNode[] = []
    found = undefined
    for (const root of roots) {
      const host = root instanceof Element ? root.shadowRoot : null
      for (const scope of host ? [host, root] : [root]) found ??= scope.querySelector(selector) ?? undefined
    }
    if (!found) return undefined
    next.push(found)
    roots = next
  }
  return found
}

const inPage = <T>(page: Page, path: string, body: string): Promise<T> =>
  page.evaluate(`(() => { const e = (${findDeep.toString()})(${JSON.stringify(path)}); ${body} })()`) as Promise<T>

/** Where an element stands in the viewport. */
export const boxOf = (page: Page, path: string): Promise<Box | null> =>
  inPage(
    page,
    path,
    'if (!e) return null; const { x, y, width, height } = e.getBoundingClientRect(); return { x, y, width, height }',
  )

/** Whether an element is there. */
export const isThere = (page: Page, path: string): Promise<boolean> => inPage(page, path, 'return Boolean(e)')

/** What a field holds: to see that a page did its part, never what the extension did. */
export const heldBy = (page: Page, path: string): Promise<string> =>
  inPage(page, path, "return e ? ('value' in e ? e.value : e.textContent) : ''")
