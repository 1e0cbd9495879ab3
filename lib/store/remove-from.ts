import type { Table } from 'dexie'
import { monthStillCounts, stillCounts, type Removed } from '../merge/removals'
import type { ActRow, AttentionRow } from '../model/counts'
import type { ActMonth, AttentionMonth } from '../model/merge'
import type { Store } from './db'
import type { Journal } from './journal'
import { keyOf } from './key-of'

/**
 * Takes away what has been removed elsewhere. Must run in the transaction of the merge.
 *
 * @param was what was known to be removed before
 * @returns how many rows went
 */
export async function removeFrom(store: Store, journal: Journal, was: Removed, now: Removed): Promise<number> {
  const deleted = async <T extends object, K>(table: Table<T, K>, isGone: (row: T) => boolean) => {
    const gone = await table.filter(isGone).toArray()
    for (const row of gone) journal.note(table.name, row, undefined)
    await table.bulkDelete(gone.map((row) => keyOf(table, row)))
    return gone.length
  }
  const forgotten = (row: AttentionRow | ActRow) => !stillCounts(row, was, now)
  const forgottenIn = (row: AttentionMonth | ActMonth) => !monthStillCounts(row, was, now)
  const { friends, plans, nudges, conversations, checkins, reflections } = store
  const counts = [
    await deleted(store.attention, forgotten),
    await deleted(store.attentionElsewhere, forgotten),
    await deleted(store.acts, forgotten),
    await deleted(store.actsElsewhere, forgotten),
    await deleted(store.attentionByMonth, forgottenIn),
    await deleted(store.actsByMonth, forgottenIn),
    await deleted(conversations, now.hasTalk),
    await deleted(friends, ({ id, born }) => now.hasRow('friend', id, born) || now.hasRow('person', id, born)),
    await deleted(plans, ({ id, born }) => now.hasRow('plan', id, born)),
    await deleted(nudges, now.hasNudge),
    await deleted(checkins, now.hasCheckin),
    await deleted(reflections, ({ week, born }) => now.hasRow('reflection', week, born)),
  ]
  return counts.reduce((sum, count) => sum + count, 0)
}
