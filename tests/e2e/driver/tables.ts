import type { Page } from 'puppeteer-core'
import type { ActRow, AttentionRow, SightingRow } from '../../../lib/model/counts'
import type { NudgeRow, PlanRow } from '../../../lib/model/nudge'
import type { CheckinRow, ReflectionRow } from '../../../lib/model/reflect'
import type { FriendRow, TalkRow } from '../../../lib/model/talk'
import type { ActKind, Activity } from '../../../lib/model/vocabulary'

export type Tables = {
  attention: AttentionRow[]
  acts: ActRow[]
  sightings: SightingRow[]
  deliveries: { document: string; n: number; at: number }[]
  settings: { name: string; value: unknown }[]
  conversations: TalkRow[]
  friends: FriendRow[]
  plans: PlanRow[]
  nudges: NudgeRow[]
  checkins: CheckinRow[]
  reflections: ReflectionRow[]
}

/** The raw tables, as read by a page of the extension and without its code. */
export async function readTables(page: Page): Promise<Tables> {
  const names: (keyof Tables)[] = [
    'attention',
    'acts',
    'sightings',
    'deliveries',
    'settings',
    'conversations',
    'friends',
    'plans',
    'nudges',
    'checkins',
    'reflections',
  ]
  return page.evaluate(async (wanted) => {
    const empty = Object.fromEntries(wanted.map((name) => [name, [] as unknown[]]))
    // To open a database that is not there would make it.
    if (!(await indexedDB.databases()).some(({ name }) => name === 'closer')) return empty as never
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await answer(indexedDB.open('closer'))
    try {
      const there = wanted.filter((name) => db.objectStoreNames.contains(name))
      for (const name of there) empty[name] = await answer(db.transaction(name).objectStore(name).getAll())
    } finally {
      db.close()
    }
    return empty as never
  }, names)
}

/** Waits until a table has a row, and looks for it all the time: timers of a page behind others come once a second. */
export const untilRow = (page: Page, table: keyof Tables): Promise<void> =>
  page.evaluate(async (name) => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await answer(indexedDB.open('closer'))
    while ((await answer(db.transaction(name).objectStore(name).count())) === 0);
    db.close()
  }, table)

/** Everything the extension keeps, wherever it may: every database, both storage areas, and the pages' own storage. */
export const readEverything = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const found: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie, await caches.keys()]
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await answer(indexedDB.open(name))
      for (const table of db.objectStoreNames) {
        const store = db.transaction(table).objectStore(table)
        found.push(name, table, await answer(store.getAllKeys()), await answer(store.getAll()))
      }
      db.close()
    }
    type Area = { get: (keys: null) => Promise<unknown> }
    type Extension = { storage: Record<string, Area | undefined> }
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome?: Extension }
    for (const area of ['local', 'session', 'sync', 'managed'])
      found.push(await (browser ?? chrome)?.storage[area]?.get(null).catch(() => undefined))
    return JSON.stringify(found)
  })

export type Counts = { ms: Partial<Record<Activity, number>>; acts: Partial<Record<ActKind, number>> }

/** Totals by activity and act, of one site or of all. Zeros are left out. */
export function countsOf({ attention, acts }: Tables, site?: string): Counts {
  const counts: Counts = { ms: {}, acts: {} }
  for (const row of attention)
    if (!site || row.site === site) counts.ms[row.activity] = (counts.ms[row.activity] ?? 0) + row.ms
  for (const row of acts)
    if (!site || row.site === site) counts.acts[row.kind] = (counts.acts[row.kind] ?? 0) + row.count
  return counts
}
