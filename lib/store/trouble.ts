import { browser } from 'wxt/browser'

/**
 * What keeps Closer from storing counts: `full` (disk or quota), `newer` (the database was written by a later
 * version of Closer), `unreadable` (anything else). Kept in memory: where there is no room for counts, a browser has none for
 * a word about it either.
 */
export type Trouble = 'full' | 'newer' | 'unreadable'

const KEY = 'trouble'

/** Milliseconds after which a database that does not answer is called unreadable: Chromium tries for ever to open one that it cannot. */
export const STUCK = 10_000

/** Names the trouble behind an error that Dexie or IndexedDB threw. */
export function troubleOf(error: unknown): Trouble {
  const names: string[] = []
  for (let e: unknown = error, depth = 0; e instanceof Object && depth < 5; depth++) {
    if ('name' in e) names.push(String(e.name))
    e = 'inner' in e ? e.inner : undefined
  }
  if (names.includes('QuotaExceededError')) return 'full'
  if (names.includes('VersionError')) return 'newer'
  return 'unreadable'
}

export async function readTrouble(): Promise<Trouble | undefined> {
  const value = (await browser.storage.session.get(KEY))[KEY]
  return value === 'full' || value === 'newer' || value === 'unreadable' ? value : undefined
}

export async function noteTrouble(trouble: Trouble | undefined): Promise<void> {
  if ((await readTrouble()) === trouble) return
  await (trouble ? browser.storage.session.set({ [KEY]: trouble }) : browser.storage.session.remove(KEY))
}

/** Takes the note back, and what earlier versions left of it where things last. */
export async function forgetTrouble(): Promise<void> {
  await noteTrouble(undefined)
  await browser.storage.local.remove(KEY)
}

/** Calls back whenever trouble comes or goes. Returns the way to stop. */
export function watchTrouble(onChange: () => void): () => void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && changes[KEY]) onChange()
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage.onChanged.removeListener(listen)
}
