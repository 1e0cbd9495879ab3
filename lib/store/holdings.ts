import type { Stored } from '../exchange/stored'
import type { AttentionRow, Day } from '../model/counts'
import type { Store } from './db'
import { chosenGap } from './gap'
import { chosenRules } from './plans'
import { chosenQuestion } from './question'
import { chosenSettings } from './settings'

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
export async function everything(store: Store): Promise<Stored> {
  const { attention, acts, conversations, friends, plans, nudges, checkins, reflections, settings } = store
  const chosen = await chosenSettings()
  const tables = [attention, acts, conversations, friends, plans, nudges, checkins, reflections, settings]
  return store.transaction('r', tables, async () => ({
    attention: await attention.toArray(),
    acts: await acts.toArray(),
    conversations: await conversations.toArray(),
    friends: await friends.toArray(),
    plans: await plans.toArray(),
    nudges: await nudges.toArray(),
    checkins: await checkins.toArray(),
    reflections: await reflections.toArray(),
    question: await chosenQuestion(store),
    chosen,
    gap: await chosenGap(store),
    rules: await chosenRules(store),
  }))
}

/** The latest `count` rows of attention, as they are stored. */
export const latestRows = (store: Store, count: number): Promise<AttentionRow[]> =>
  store.attention.toCollection().reverse().limit(count).toArray()
