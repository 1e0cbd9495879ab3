import { browser } from 'wxt/browser'

/** The browser's own synced storage, or whatever stands in for it. */
export type Area = {
  get: () => Promise<Record<string, unknown>>
  set: (items: Record<string, unknown>) => Promise<void>
  remove: (names: string[]) => Promise<void>
}

/** `storage.sync`: what joins a person's installations of one browser, if they turned that on there. */
export const syncArea: Area = {
  get: () => browser.storage.sync.get(null),
  set: (items) => browser.storage.sync.set(items),
  remove: (names) => browser.storage.sync.remove(names),
}

/** Calls back whenever another browser's words may have arrived. Returns the way to stop. */
export function watchSyncArea(onChange: () => void): () => void {
  const listen = (_changes: unknown, area: string) => {
    if (area === 'sync') onChange()
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage.onChanged.removeListener(listen)
}
