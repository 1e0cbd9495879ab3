import type { Stored } from '../exchange/stored'
import type { AttentionRow, Day } from '../model/counts'
import { isTracker, type Tracker } from '../model/merge'
import type { SiteId } from '../model/vocabulary'
import type { Store } from './db'
import { allDevices, deviceId } from './device'
import { readEdits } from './edits'
import { chosenGap } from './gap'
import { chosenRules } from './plans'
import { firstDay } from './queries'
import { chosenQuestion } from './question'
import { settingsHere } from './take-over-settings'

/** How much is stored, for a person to see. */
export type Holdings = {
  /** Local days with any count, and the first of them, or of the first month. */
  days: number
  since: Day | undefined
  rows: { attention: number; acts: number; sightings: number }
}

export async function holdingsOf(store: Store): Promise<Holdings> {
  const { attention, acts, attentionElsewhere, actsElsewhere, attentionByMonth, actsByMonth, sightings } = store
  const [seen, months, since, ...keys] = await Promise.all([
    sightings.count(),
    Promise.all([attentionByMonth.count(), actsByMonth.count()]),
    firstDay(store),
    attention.toCollection().primaryKeys(),
    acts.toCollection().primaryKeys(),
    attentionElsewhere.toCollection().primaryKeys(),
    actsElsewhere.toCollection().primaryKeys(),
  ])
  const [timed, done, timedElsewhere, doneElsewhere] = keys
  const rows = {
    attention: timed.length + timedElsewhere.length + months[0],
    acts: done.length + doneElsewhere.length + months[1],
    sightings: seen,
  }
  return { days: new Set(keys.flat().map(([day]) => day)).size, since, rows }
}

/** How many local days have any count of this browser. */
export const countedDays = async (store: Store): Promise<number> =>
  new Set((await store.attention.toCollection().primaryKeys()).map(([day]) => day)).size

/** The sites of which anything is stored, in the order of their ids. */
export async function sitesWithCounts(store: Store): Promise<SiteId[]> {
  const keys = await Promise.all([
    store.attention.toCollection().primaryKeys(),
    store.acts.toCollection().primaryKeys(),
    store.attentionElsewhere.toCollection().primaryKeys(),
  ])
  const months = await store.attentionByMonth.toCollection().primaryKeys()
  return [...new Set([...keys.flat().map(([, , site]) => site), ...months.map(([, site]) => site)])].toSorted()
}

/** The trackers of whose history anything is stored. */
export async function importedTrackers({ attentionElsewhere }: Store): Promise<Tracker[]> {
  const devices = new Set((await attentionElsewhere.toCollection().primaryKeys()).map((key) => key.at(-1) as string))
  return [...devices].filter(isTracker)
}

/** Every row that an export holds. */
export async function everything(store: Store): Promise<Stored> {
  const { attention, acts, conversations, friends, plans, nudges, checkins, reflections, removed, devices } = store
  const { attentionElsewhere, actsElsewhere, attentionByMonth, actsByMonth, settings } = store
  const { chosen, edits } = await settingsHere()
  const device = await deviceId(store)
  const counts = [attention, acts, attentionElsewhere, actsElsewhere, attentionByMonth, actsByMonth]
  const records = [conversations, friends, plans, nudges, settings, checkins, reflections, removed, devices]
  return store.transaction('r', [...counts, ...records], async () => ({
    device,
    attention: [...(await attention.toArray()), ...(await attentionElsewhere.toArray())],
    acts: [...(await acts.toArray()), ...(await actsElsewhere.toArray())],
    attentionByMonth: await attentionByMonth.toArray(),
    actsByMonth: await actsByMonth.toArray(),
    conversations: await conversations.toArray(),
    friends: await friends.toArray(),
    plans: await plans.toArray(),
    nudges: await nudges.toArray(),
    checkins: await checkins.toArray(),
    reflections: await reflections.toArray(),
    removed: await removed.toArray(),
    devices: await allDevices(store),
    edits: { ...(await readEdits(store)), ...edits },
    question: await chosenQuestion(store),
    chosen,
    gap: await chosenGap(store),
    rules: await chosenRules(store),
  }))
}

/** The latest `count` rows of attention, as they are stored. */
export const latestRows = (store: Store, count: number): Promise<AttentionRow[]> =>
  store.attention.toCollection().reverse().limit(count).toArray()
