import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Driver } from './driver/driver'
import type { Person } from './driver/person'
import { pause, until } from './driver/until'
import { stateOf } from './state'
import { inChromium, visit } from './visit'

/** How often each is killed. Every start takes seconds, so Firefox has fewer. */
export const TIMES = Number(process.env['KILLS'] ?? (inChromium ? 20 : 4))

/** Moments to kill at (ms), spread over the time that the deed takes: the golden ratio leaves no gap for long. */
export const momentsWithin = (longest: number) =>
  Array.from({ length: TIMES }, (_, i) => Math.round(((i * 0.618) % 1) * longest))

/** What is kept, as `stateOf` tells it. */
export type State = Record<string, string>

/** A folder that goes when the test does. */
export function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'closer-survival-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true, maxRetries: 5 }))
  return made
}

/** A browser that is killed again and again, and the page in it from which the deed is done. */
export async function survivor() {
  let closer: Driver = await visit({ profile: folder() })
  onTestFinished(() => closer.close().catch(() => {}))
  const open = async () => {
    const opened = await closer.openExtension('dashboard.html#/data')
    // It opens, and shows what is stored.
    await opened.sees('.figures')
    return opened
  }
  let page = await open()
  return {
    page: () => page,
    /** Begins the deed, kills the browser some milliseconds later, and starts it again to look at what is left. */
    killed: async (after: number, begin: (page: Person) => Promise<void>): Promise<State> => {
      await begin(page)
      await pause(after)
      await closer.sigkill()
      closer = await closer.relaunch()
      page = await open()
      return stateOf(page)
    },
    /** Opens the page anew, in the same browser. */
    reopen: async () => {
      await page.close()
      page = await open()
    },
  }
}

/** Waits until the deed is done, and tells how long (ms) that took. */
export async function took(page: Person, holds: (state: State) => boolean): Promise<number> {
  const from = performance.now()
  await until(() => stateOf(page), holds, { within: 60_000, every: 100, what: 'the deed to be done' })
  return performance.now() - from
}

/** All rows of some tables, as text. */
export const rowsIn = (page: Person): Promise<string> =>
  page.page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await answer(indexedDB.open('closer'))
    const all: Record<string, unknown[]> = {}
    for (const name of db.objectStoreNames) all[name] = await answer(db.transaction(name).objectStore(name).getAll())
    db.close()
    return JSON.stringify(all)
  })

/** Puts back what was read by `rowsIn`, in one transaction, in place of all that is there now. */
export const putBack = (page: Person, rows: string): Promise<void> =>
  page.page.evaluate(async (json) => {
    const all = JSON.parse(json) as Record<string, object[]>
    const request = indexedDB.open('closer')
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const writing = db.transaction(Object.keys(all), 'readwrite')
    for (const [name, its] of Object.entries(all)) {
      const store = writing.objectStore(name)
      store.clear()
      for (const row of its) store.put(row)
    }
    await new Promise<void>((resolve, reject) => {
      writing.oncomplete = () => resolve()
      writing.onabort = () => reject(writing.error)
    })
    db.close()
  }, rows)
