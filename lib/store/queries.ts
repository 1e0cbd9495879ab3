import type { Day, DaysOfCounts } from '../model/counts'
import type { Store } from './db'
import { addDays, beginningOfDays, dayOfHour } from '../time/calendar'
import { ofDays } from './ranges'

/**
 * All counts of the days `from` to `to`, both included, each row under the day that it belongs to as the person has it. The
 * cost grows with these days, not with history.
 */
export async function countsBetween(store: Store, from: Day, to: Day): Promise<DaysOfCounts> {
  const last = beginningOfDays() > 0 ? addDays(to, 1) : to
  const [attention, acts, sightings] = await Promise.all([
    ofDays(store.attention, from, last).toArray(),
    ofDays(store.acts, from, last).toArray(),
    ofDays(store.sightings, from, to).toArray(),
  ])
  return { attention: asLived(attention, from, to), acts: asLived(acts, from, to), sightings }
}

/** Rows under the days that they belong to as the person has it, of the days `from` to `to`. */
function asLived<T extends { day: Day; hour: number }>(rows: T[], from: Day, to: Day): T[] {
  if (beginningOfDays() === 0) return rows
  return rows
    .map((row) => ({ ...row, day: dayOfHour(row.day, row.hour) }))
    .filter(({ day }) => day >= from && day <= to)
}

/** The first day with any count; undefined where there is none. */
export async function firstDay(store: Store): Promise<Day | undefined> {
  const rows = await Promise.all([store.attention.orderBy(':id').first(), store.acts.orderBy(':id').first()])
  return rows.flatMap((row) => (row ? [dayOfHour(row.day, row.hour)] : [])).toSorted()[0]
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
