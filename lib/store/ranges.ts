import type { Collection, Table } from 'dexie'
import type { Day } from '../model/counts'

/*
 * The keys of counts begin with day and hour, so a range of keys is a range of time, and no table needs an index beside
 * its key. In IndexedDB a list sorts before every list that it begins, and a list within a list after all numbers and words.
 */

/** Rows of the local days `from` to `to`, both included, in order of time. */
export const ofDays = <T, K>(table: Table<T, K>, from: Day, to: Day): Collection<T, K> =>
  table.where(':id').between([from], [to, []], true, true)

/** Rows of one clock hour. */
export const ofHour = <T, K>(table: Table<T, K>, day: Day, hour: number): Collection<T, K> =>
  table.where(':id').between([day, hour], [day, hour, []], true, true)
