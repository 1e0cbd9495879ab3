import type { ActRow, AttentionRow, Day } from '../model/counts'
import type { Store } from './db'

/** How much is stored, for a person to see. */
export type Holdings = {
  /** Local days with any count, and the first of them. */
  days: number
  since: Day | undefined
  rows: { attention: number; acts: number; sightings: number }
}

export async function holdingsOf(store: Store): Promise<Holdings> {
  const [attention, acts, sightings, timed, done] = await Promise.all([
    store.attention.count(),
    store.acts.count(),
    store.sightings.count(),
    store.attention.toCollection().primaryKeys(),
    store.acts.toCollection().primaryKeys(),
  ])
  const days = [...new Set([...timed, ...done].map(([day]) => day))].toSorted()
  return { days: days.length, since: days[0], rows: { attention, acts, sightings } }
}

/** Every row that an export holds. */
export async function everything(store: Store): Promise<{ attention: AttentionRow[]; acts: ActRow[] }> {
  return store.transaction('r', store.attention, store.acts, async () => ({
    attention: await store.attention.toArray(),
    acts: await store.acts.toArray(),
  }))
}

/** The latest `count` rows of attention, as they are stored. */
export const latestRows = (store: Store, count: number): Promise<AttentionRow[]> =>
  store.attention.toCollection().reverse().limit(count).toArray()
