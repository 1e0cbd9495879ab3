import type { IndexableType } from 'dexie'
import { canonical } from '../merge/record'
import type { Store } from './db'
import { keyOf } from './key-of'
import { setStoredSettings } from './settings'

type Change = { table: string; before: object | undefined; after: object | undefined }

const RECORDS = ['friends', 'plans', 'conversations', 'nudges', 'checkins', 'reflections']

const numberOf = (row: object): 'ms' | 'count' | undefined =>
  'ms' in row ? 'ms' : 'count' in row ? 'count' : undefined

/** What a merge changed, so that it can be taken back. */
export class Journal {
  readonly #changes: Change[] = []
  /** What extension storage held of settings before, if anything of it is to be changed. */
  chosen: { before: unknown } | undefined

  note(table: string, before: object | undefined, after: object | undefined): void {
    this.#changes.push({ table, before, after })
  }

  /** How many records are otherwise now, and how many removals have become known. Counts that grew are none. */
  get changed(): number {
    const isRecord = ({ table, before, after }: Change) => before && after && RECORDS.includes(table)
    return this.#changes.filter((change) => isRecord(change) || change.table === 'removed').length
  }

  get isEmpty(): boolean {
    return this.#changes.length === 0
  }

  /**
   * Takes back what was changed, the last first. What was counted since stays counted; a record that was changed since stays
   * as it is.
   */
  async undo(store: Store): Promise<void> {
    const tables = [...new Set(this.#changes.map(({ table }) => table))].map((name) => store.table(name))
    if (tables.length > 0)
      await store.transaction('rw', tables, async () => {
        for (const change of this.#changes.toReversed()) await takeBack(store, change)
      })
    if (this.chosen) await setStoredSettings(this.chosen.before)
  }
}

async function takeBack(store: Store, { table: name, before, after }: Change): Promise<void> {
  const table = store.table<object, IndexableType>(name)
  const key = keyOf(table, after ?? before ?? {})
  const now: object | undefined = await table.get(key)
  if (!after) {
    if (!now && before) await table.put(before)
    return
  }
  if (now && canonical(now) === canonical(after)) {
    await (before ? table.put(before) : table.delete(key))
    return
  }
  const number = now && numberOf(now)
  if (!now || !number) return
  const counted = (of: object | undefined) => Number(of ? Reflect.get(of, number) : 0)
  const left = counted(now) - (counted(after) - counted(before))
  await (left > 0 ? table.put({ ...now, [number]: left }) : table.delete(key))
}
