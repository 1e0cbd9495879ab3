import type { Page } from 'puppeteer-core'

/** What of the extension's interface these two use, in Firefox as in Chromium. */
type Api = {
  storage: Record<'local' | 'session' | 'sync', { get: (keys: null) => Promise<object>; clear: () => Promise<void> }>
  alarms: { getAll: () => Promise<{ name: string }[]>; clearAll: () => Promise<unknown> }
  scripting: {
    getRegisteredContentScripts: () => Promise<{ id: string }[]>
    unregisterContentScripts: () => Promise<void>
  }
  permissions: { getAll: () => Promise<Granted>; remove: (what: object) => Promise<boolean> }
  action: { getBadgeText: (of: object) => Promise<string>; getTitle: (of: object) => Promise<string> }
  runtime: { getManifest: () => { permissions: string[]; host_permissions: string[] } }
}
type Granted = { permissions: string[]; origins: string[] }

/** Names all that there is of the extension in a browser, whoever put it there: `alarm: tidy`, `closer acts: 2`. */
export const leftBy = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
    const api = browser ?? chrome
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const found: string[] = []
    const note = (where: string, names: string[]) => found.push(...names.map((name) => `${where}: ${name}`))
    for (const { name = '' } of await indexedDB.databases()) {
      note('database', [name])
      const db = await answer(indexedDB.open(name))
      for (const table of db.objectStoreNames) {
        const many = await answer(db.transaction(table).objectStore(table).count())
        if (many > 0) note(`${name} ${table}`, [String(many)])
      }
      db.close()
    }
    for (const area of ['local', 'session', 'sync'] as const) note(area, Object.keys(await api.storage[area].get(null)))
    note('page', [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
    note('cache', await caches.keys())
    const folder = (await navigator.storage.getDirectory()) as unknown as { keys: () => AsyncIterable<string> }
    for await (const name of folder.keys()) note('file', [name])
    note('kept', (await navigator.storage.persisted()) ? ['yes'] : [])
    note(
      'alarm',
      (await api.alarms.getAll()).map(({ name }) => name),
    )
    note(
      'script',
      (await api.scripting.getRegisteredContentScripts()).map(({ id }) => id),
    )
    const { permissions, origins } = await api.permissions.getAll()
    note('may', [...permissions, ...origins])
    note('icon', [await api.action.getBadgeText({}), await api.action.getTitle({})])
    return found.toSorted()
  })

/** Takes away all that an extension can take away of itself. What it was given at its installation it keeps. */
export const forget = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
    const api = browser ?? chrome
    const { permissions, host_permissions } = api.runtime.getManifest()
    const granted = await api.permissions.getAll()
    const more = {
      permissions: granted.permissions.filter((name) => !permissions.includes(name)),
      origins: granted.origins.filter((host) => !host_permissions.includes(host)),
    }
    await api.scripting.unregisterContentScripts()
    if (more.permissions.length + more.origins.length > 0) await api.permissions.remove(more)
    await api.alarms.clearAll()
    for (const area of ['local', 'session', 'sync'] as const) await api.storage[area].clear()
    localStorage.clear()
    sessionStorage.clear()
    for (const name of await caches.keys()) await caches.delete(name)
    const folder = (await navigator.storage.getDirectory()) as unknown as {
      keys: () => AsyncIterable<string>
      removeEntry: (name: string, how: object) => Promise<void>
    }
    for await (const name of folder.keys()) await folder.removeEntry(name, { recursive: true })
    for (const { name = '' } of await indexedDB.databases())
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name)
        request.onsuccess = () => resolve()
        request.onerror = () => reject(request.error)
      })
  })

/** Whether something waits in extension storage that a page left behind. */
export const hasOutbox = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
    return Object.keys(await (browser ?? chrome).storage.local.get(null)).some((key) => key.startsWith('outbox:'))
  })
