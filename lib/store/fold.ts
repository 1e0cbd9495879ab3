import type { Table } from 'dexie'
import { actKey, attentionKey, joinActs, joinTime } from '../merge/counters'
import type { ActRow, AttentionRow, Day } from '../model/counts'
import { FOLDED, type Store } from './db'
import { ofDays } from './ranges'

/** No count is older. */
const FIRST: Day = '2004-01-01'

type Row = { day: Day; hour: number; device?: string }

/**
 * The day's own rows that hours come to. What was folded of a day before says at least what its hours said then: the larger
 * holds, so that folding and importing come to the same in any order.
 */
function wholeDays<T extends Row>(
  rows: readonly T[],
  keyOf: (row: T) => string,
  add: (a: T, b: T) => T,
  join: (a: T, b: T) => T,
): T[] {
  return [...Map.groupBy(rows, (row) => `${row.day} ${row.device ?? ''} ${keyOf(row)}`).values()].map((group) => {
    const whole = group.filter(({ hour }) => hour === FOLDED)
    const hours = group.filter(({ hour }) => hour !== FOLDED).map((row) => ({ ...row, hour: FOLDED }))
    return [...whole, ...(hours.length > 0 ? [hours.reduce(add)] : [])].reduce(join)
  })
}

const addTime = <T extends AttentionRow>(a: T, b: T): T => ({ ...a, ms: a.ms + b.ms })
function addActs<T extends ActRow>(a: T, b: T): T {
  const estimated = (a.estimated ?? 0) + (b.estimated ?? 0)
  return { ...a, count: a.count + b.count, ...(estimated > 0 && { estimated }) }
}

/** Folds the hours of one table. Must run in a transaction. */
async function foldTable<T extends Row, K>(
  table: Table<T, K>,
  last: Day,
  keyOf: (row: T) => string,
  add: (a: T, b: T) => T,
  join: (a: T, b: T) => T,
): Promise<number> {
  const old = await ofDays(table, FIRST, last).toArray()
  const days = new Set(old.filter(({ hour }) => hour !== FOLDED).map(({ day }) => day))
  const rows = old.filter(({ day }) => days.has(day))
  const gone = await ofDays(table, FIRST, last)
    .filter(({ hour }) => hour !== FOLDED)
    .primaryKeys()
  await table.bulkDelete(gone)
  await table.bulkPut(wholeDays(rows, keyOf, add, join))
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
      await foldTable(attention, last, attentionKey, addTime, joinTime),
      await foldTable(acts, last, actKey, addActs, joinActs),
      await foldTable(attentionElsewhere, last, attentionKey, addTime, joinTime),
      await foldTable(actsElsewhere, last, actKey, addActs, joinActs),
    ]
    return gone.reduce((sum, count) => sum + count, 0)
  })
}
