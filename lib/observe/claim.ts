/** Known to every script of one life of the extension in one document, and to no page: they share a world of their own. */
const CLAIMED = 'closerSensor'

/**
 * Claims the document for the sensor that asks. It must ask before it awaits anything: the script that the manifest names
 * and the one that the worker puts into open pages may come at the same time, in either order.
 *
 * @returns whether it may count; if not, another one does
 */
export function claim(): boolean {
  if (Reflect.get(globalThis, CLAIMED)) return false
  return Reflect.set(globalThis, CLAIMED, true)
}

/**
 * Calls back when the page has been written anew (`document.open`): the document is the same one, and claimed, but nothing
 * that listened to its window is heard any more.
 */
export function whenWrittenAnew(document: Document, onNew: () => void): void {
  let root = document.documentElement
  new MutationObserver(() => {
    if (root === document.documentElement) return
    root = document.documentElement
    if (root) onNew()
  }).observe(document, { childList: true })
}
