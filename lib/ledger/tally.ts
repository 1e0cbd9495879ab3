import { dayOf, hourOf, splitByHour } from '../time/calendar'
import type { Act, Credit } from '../classify/events'
import type { ActCount, AttentionCount, Batch, Sighting } from '../model/counts'

/** Counts gathered since the last batch, by their key in words. */
export type Tally = {
  attention: Record<string, AttentionCount>
  acts: Record<string, ActCount>
  sightings: Record<string, Sighting>
}

export const emptyTally: Tally = { attention: {}, acts: {}, sightings: {} }

/** What a reading of the page adds to its day's sighting. */
export type Seen = Partial<Record<Exclude<keyof Sighting, 'day'>, number>>

export function addCredits(tally: Tally, credits: readonly Credit[]): Tally {
  const attention = { ...tally.attention }
  for (const { wall, ms, surface, activity } of credits)
    for (const { day, hour, ms: part } of splitByHour(wall, wall + ms)) {
      const key = [day, hour, surface, activity].join()
      attention[key] = { day, hour, surface, activity, ms: (attention[key]?.ms ?? 0) + part }
    }
  return { ...tally, attention }
}

export function addActs(tally: Tally, added: readonly Act[]): Tally {
  const acts = { ...tally.acts }
  for (const { kind, wall } of added) {
    const [day, hour] = [dayOf(wall), hourOf(wall)]
    const key = [day, hour, kind].join()
    acts[key] = { day, hour, kind, count: (acts[key]?.count ?? 0) + 1 }
  }
  return { ...tally, acts }
}

export function addSeen(tally: Tally, wall: number, seen: Seen): Tally {
  const day = dayOf(wall)
  const { items = 0, controls = 0, read = 0, unread = 0 } = tally.sightings[day] ?? {}
  const sighting = {
    day,
    items: items + (seen.items ?? 0),
    controls: controls + (seen.controls ?? 0),
    read: read + (seen.read ?? 0),
    unread: unread + (seen.unread ?? 0),
  }
  return { ...tally, sightings: { ...tally.sightings, [day]: sighting } }
}

/** The tally as the contents of a batch; undefined when it is empty. */
export function contents(tally: Tally): Omit<Batch, 'n'> | undefined {
  const batch = {
    attention: Object.values(tally.attention),
    acts: Object.values(tally.acts),
    sightings: Object.values(tally.sightings),
  }
  return batch.attention.length + batch.acts.length + batch.sightings.length > 0 ? batch : undefined
}
