import type { IndexableType, Table } from 'dexie'
import { canonical } from '../merge/record'
import type { Store } from './db'
import { keyOf } from './key-of'
import { nameOf, rowsHere } from './rows-here'
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
    const changes = [...Map.groupBy(this.#changes, ({ table }) => table)]
    const tables = changes.map(([name]) => store.table<object, IndexableType>(name))
    if (tables.length > 0)
      await store.transaction('rw', tables, async () => {
        for (const [i, table] of tables.entries()) await takeBack(table, changes[i]?.[1].toReversed() ?? [])
      })
    if (this.chosen) await setStoredSettings(this.chosen.before)
  }
}

async function takeBack(table: Table<object, IndexableType>, changes: readonly Change[]): Promise<void> {
  const keys = changes.map(({ before, after }) => keyOf(table, after ?? before ?? {}))
  const here = await rowsHere(table, keys)
  const rows = new Map(keys.map((key, i) => [nameOf(key), { key, was: here[i], is: here[i] }]))
  // A row may have been changed more than once: each state stands on the one before.
  for (const [i, change] of changes.entries()) {
    const row = rows.get(nameOf(keys[i]))
    if (row) row.is = undone(row.is, change)
  }
  const changed = [...rows.values()].filter(({ was, is }) => was !== is)
  await table.bulkPut(changed.flatMap(({ is }) => (is ? [is] : [])))
  await table.bulkDelete(changed.flatMap(({ is, key }) => (is ? [] : [key])))
}

/** A row, as it is now, without one change. */
function undone(now: object | undefined, { before, after }: Change): object | undefined {
  if (!after) return now ?? before
  if (now && canonical(now) === canonical(after)) return before
  const number = now && numberOf(now)
  if (!now || !number) return now
  const counted = (of: object | undefined) => Number(of ? Reflect.get(of, number) : 0)
  const left = counted(now) - (counted(after) - counted(before))
  return left > 0 ? { ...now, [number]: left } : undefined
}
