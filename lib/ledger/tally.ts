import { clockDayOf, hourOf, splitByHour } from '../time/calendar'
import type { Act, Credit } from '../classify/events'
import { addSightings, NOTHING_SEEN, type Seen } from '../model/counts'
import type { TalkCount } from '../model/talk'
import type { ActCount, AttentionCount, Batch, Sighting } from '../model/counts'

/** Counts gathered since the last batch, by their key in words. */
export type Tally = {
  attention: Record<string, AttentionCount>
  acts: Record<string, ActCount>
  sightings: Record<string, Sighting>
  talks: Record<string, TalkCount>
}

export const emptyTally: Tally = { attention: {}, acts: {}, sightings: {}, talks: {} }

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
  for (const { kind, wall, estimated } of added) {
    const [day, hour] = [clockDayOf(wall), hourOf(wall)]
    const key = [day, hour, kind].join()
    const { count = 0, estimated: guessed = 0 } = acts[key] ?? {}
    acts[key] = { day, hour, kind, count: count + 1, estimated: guessed + (estimated ? 1 : 0) }
  }
  return { ...tally, acts }
}

export function addSeen(tally: Tally, wall: number, seen: Seen): Tally {
  const day = clockDayOf(wall)
  const sighting = addSightings(tally.sightings[day] ?? { day, ...NOTHING_SEEN }, seen)
  return { ...tally, sightings: { ...tally.sightings, [day]: sighting } }
}

export function addTalk(tally: Tally, { thread, people, messages }: TalkCount): Tally {
  const before = tally.talks[thread]?.messages ?? []
  return { ...tally, talks: { ...tally.talks, [thread]: { thread, people, messages: [...before, ...messages] } } }
}

/** The tally as the contents of a batch; undefined when it is empty. */
export function contents(tally: Tally): Omit<Batch, 'n'> | undefined {
  const batch = {
    attention: Object.values(tally.attention),
    acts: Object.values(tally.acts),
    sightings: Object.values(tally.sightings),
    talks: Object.values(tally.talks),
  }
  return Object.values(batch).some((rows) => rows.length > 0) ? batch : undefined
}
