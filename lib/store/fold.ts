import type { Table } from 'dexie'
import { dayActs, dayTimes } from '../merge/counters'
import type { Day } from '../model/counts'
import { FOLDED, type Store } from './db'
import { ofDays } from './ranges'

/** No count is older. */
const FIRST: Day = '2004-01-01'

type Row = { day: Day; hour: number; device?: string }

/** Folds the hours of one table. Must run in a transaction. */
async function foldTable<T extends Row, K>(
  table: Table<T, K>,
  last: Day,
  totals: (rows: readonly T[]) => T[],
): Promise<number> {
  const old = await ofDays(table, FIRST, last).toArray()
  const days = new Set(old.filter(({ hour }) => hour !== FOLDED).map(({ day }) => day))
  const rows = old.filter(({ day }) => days.has(day))
  const gone = await ofDays(table, FIRST, last)
    .filter(({ hour }) => hour !== FOLDED)
    .primaryKeys()
  await table.bulkDelete(gone)
  await table.bulkPut(totals(rows))
  return gone.length
}

/**
 * Folds the hours of old days into their days, by the clock: nobody needs to know for good at which hour somebody was where.
 *
 * @param last the last day to be folded
 * @returns how many rows of hours went
 */
export async function foldHours(store: Store, last: Day): Promise<number> {
  const { attention, acts, attentionElsewhere, actsElsewhere } = store
  return store.transaction('rw', [attention, acts, attentionElsewhere, actsElsewhere], async () => {
    const gone = [
      await foldTable(attention, last, dayTimes),
      await foldTable(acts, last, dayActs),
      await foldTable(attentionElsewhere, last, dayTimes),
      await foldTable(actsElsewhere, last, dayActs),
    ]
    return gone.reduce((sum, count) => sum + count, 0)
  })
}
