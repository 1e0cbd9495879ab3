import type { Day, DaysOfCounts } from '../model/counts'
import type { Store } from './db'
import { ofDays } from './ranges'

/** All counts of the local days `from` to `to`, both included. The cost grows with these days, not with history. */
export async function countsBetween(store: Store, from: Day, to: Day): Promise<DaysOfCounts> {
  const [attention, acts, sightings] = await Promise.all([
    ofDays(store.attention, from, to).toArray(),
    ofDays(store.acts, from, to).toArray(),
    ofDays(store.sightings, from, to).toArray(),
  ])
  return { attention, acts, sightings }
}

/** Whether anything was ever counted. */
export async function isEmpty(store: Store): Promise<boolean> {
  return (await store.attention.limit(1).count()) === 0 && (await store.acts.limit(1).count()) === 0
}

/**
 * Removes everything Closer holds. What stays is which batches were applied, under random names: without it, a batch
 * still on its way would be taken for a new one and bring back what was just removed.
 */
export async function eraseAll(store: Store): Promise<void> {
  const { attention, acts, sightings, settings, conversations, friends, plans, nudges, checkins, reflections } = store
  const tables = [attention, acts, sightings, settings, conversations, friends, plans, nudges, checkins, reflections]
  await store.transaction('rw', tables, async () => {
    for (const table of tables) await table.clear()
  })
}
