import type { Day, DaysOfCounts } from '../model/counts'
import type { Store } from './db'
import { addDays, beginningOfDays, dayOfHour } from '../time/calendar'
import { isTracker, type Tracker } from '../model/merge'
import { actsTogether, attentionTogether, timeOfTrackers } from '../merge/counters'
import { ofDays } from './ranges'

/**
 * All counts of the days `from` to `to`, both included, of all the person's browsers together, each row under the day that it
 * belongs to as the person has it. The cost grows with these days, not with history.
 */
export async function countsBetween(store: Store, from: Day, to: Day): Promise<DaysOfCounts> {
  const last = beginningOfDays() > 0 ? addDays(to, 1) : to
  const [times, timesElsewhere, deeds, deedsElsewhere, sightings] = await Promise.all([
    ofDays(store.attention, from, last).toArray(),
    ofDays(store.attentionElsewhere, from, last).toArray(),
    ofDays(store.acts, from, last).toArray(),
    ofDays(store.actsElsewhere, from, last).toArray(),
    ofDays(store.sightings, from, to).toArray(),
  ])
  const attention = attentionTogether([...times, ...timesElsewhere])
  const acts = actsTogether([...deeds, ...deedsElsewhere])
  return { attention: asLived(attention, from, to), acts: asLived(acts, from, to), sightings }
}

/** How much (ms) of the time of these days was imported from each tracker. */
export async function importedBetween(store: Store, from: Day, to: Day): Promise<Map<Tracker, number>> {
  const elsewhere = await ofDays(store.attentionElsewhere, from, to).toArray()
  if (!elsewhere.some(({ device }) => isTracker(device))) return new Map()
  return timeOfTrackers([...(await ofDays(store.attention, from, to).toArray()), ...elsewhere])
}

/** Rows under the days that they belong to as the person has it, of the days `from` to `to`. */
function asLived<T extends { day: Day; hour: number }>(rows: T[], from: Day, to: Day): T[] {
  if (beginningOfDays() === 0) return rows
  return rows
    .map((row) => ({ ...row, day: dayOfHour(row.day, row.hour) }))
    .filter(({ day }) => day >= from && day <= to)
}

/** The first day with any count, or of the first month with one; undefined where there is none. */
export async function firstDay(store: Store): Promise<Day | undefined> {
  const { attention, acts, attentionElsewhere, actsElsewhere, attentionByMonth, actsByMonth } = store
  const rows = await Promise.all([
    attention.orderBy(':id').first(),
    acts.orderBy(':id').first(),
    attentionElsewhere.orderBy(':id').first(),
    actsElsewhere.orderBy(':id').first(),
  ])
  const months = [await attentionByMonth.orderBy(':id').first(), await actsByMonth.orderBy(':id').first()]
  const days = rows.flatMap((row) => (row ? [dayOfHour(row.day, row.hour)] : []))
  return [...days, ...months.flatMap((row) => (row ? [`${row.month}-01`] : []))].toSorted()[0]
}

/** Whether anything was ever counted. */
export async function isEmpty(store: Store): Promise<boolean> {
  const { attention, acts, attentionElsewhere, actsElsewhere, attentionByMonth, actsByMonth } = store
  const tables = [attention, acts, attentionElsewhere, actsElsewhere, attentionByMonth, actsByMonth]
  const found = await Promise.all(tables.map((table) => table.limit(1).count()))
  return found.every((count) => count === 0)
}

/**
 * Removes everything Closer holds. What stays is which batches were applied, under random names: without it, a batch
 * still on its way would be taken for a new one and bring back what was just removed.
 */
export async function eraseAll(store: Store): Promise<void> {
  const tables = store.tables.filter(({ name }) => name !== 'deliveries')
  await store.transaction('rw', tables, async () => {
    for (const table of tables) await table.clear()
  })
}
