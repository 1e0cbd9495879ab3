import type { Day } from '../model/counts'
import { ratedDaysOf, type RatedDay } from '../reflect/rated-days'
import { addDays, startOfDay } from '../time/calendar'
import type { Store } from './db'
import { readGap } from './gap'
import { countsBetween } from './queries'
import { talksBetween } from './talks'

/**
 * The rated days from `from` to `to`, both included, from the oldest to the newest. The cost grows with these days, not with
 * history.
 */
export async function ratedDays(store: Store, from: Day, to: Day): Promise<RatedDay[]> {
  const [checkins, talks, counts, gap] = await Promise.all([
    store.checkins.where('day').between(from, to, true, true).toArray(),
    // From the day before: a conversation that began then may end within.
    talksBetween(store, startOfDay(addDays(from, -1)), startOfDay(addDays(to, 1)) - 1),
    countsBetween(store, from, to),
    readGap(store),
  ])
  return ratedDaysOf({ checkins, talks, counts, gap })
}

/** The first day that was ever rated. */
export const firstRated = async (store: Store): Promise<Day | undefined> =>
  (await store.checkins.orderBy('day').first())?.day
