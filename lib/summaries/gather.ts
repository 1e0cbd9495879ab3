import type { ActRow, AttentionRow, DaysOfCounts, Delivery } from '../model/counts'

/** Counts that are gathered from deliveries as they come, and the number of the last batch in them. */
export type Gathered = { applied: number; counts: DaysOfCounts }

export const nothingGathered: Gathered = { applied: 0, counts: { attention: [], acts: [], sightings: [] } }

/** Adds what is new in a delivery: each batch once, in order, as the store does. */
export function gather(before: Gathered, { site, batches }: Delivery): Gathered {
  let { applied } = before
  const counts = { ...before.counts }
  for (const batch of batches) {
    if (batch.n !== applied + 1) continue
    applied = batch.n
    counts.attention = batch.attention.reduce((rows, row) => addTime(rows, { ...row, site }), counts.attention)
    counts.acts = batch.acts.reduce((rows, row) => addCount(rows, { ...row, site }), counts.acts)
    counts.sightings = [...counts.sightings, ...batch.sightings.map((row) => ({ ...row, site, refused: 0 }))]
  }
  return applied === before.applied ? before : { applied, counts }
}

function addTime(rows: AttentionRow[], more: AttentionRow): AttentionRow[] {
  const i = rows.findIndex(
    (row) =>
      row.day === more.day && row.hour === more.hour && row.surface === more.surface && row.activity === more.activity,
  )
  return i < 0 ? [...rows, more] : rows.with(i, { ...more, ms: more.ms + (rows[i]?.ms ?? 0) })
}

function addCount(rows: ActRow[], more: ActRow): ActRow[] {
  const i = rows.findIndex((row) => row.day === more.day && row.hour === more.hour && row.kind === more.kind)
  return i < 0
    ? [...rows, more]
    : rows.with(i, {
        ...more,
        count: more.count + (rows[i]?.count ?? 0),
        estimated: (more.estimated ?? 0) + (rows[i]?.estimated ?? 0),
      })
}
