import type { Answer, NudgeRow } from '../model/nudge'
import { LOOK_BACK } from '../nudges/ceilings'
import { decide, type Decision, type Situation } from '../nudges/decide'
import { browsedFor, type Moment } from '../nudges/due'
import { followedBy, FOLLOWS } from '../nudges/followed'
import { answered, rowOf } from '../nudges/row'
import { edited } from '../merge/record'
import { PLAN } from '../merge/records'
import { addDays, dayOf, startOfDay } from '../time/calendar'
import { readBrowsing } from './browsing'
import type { Store } from './db'
import { allFriends } from './friends'
import { allPlans, readRules } from './plans'
import { lastContacts } from './talks'

/** No run of messages that began within half an hour of a nudge is looked at for longer (ms). */
const DAY = 24 * 3_600_000

/** What the browser adds to what is stored. Epoch ms; `draw` as in `Situation`. */
export type Now = { now: number; moment: Moment; paused: boolean; draw: number }

async function situation(store: Store, at: Now): Promise<Situation> {
  const { now } = at
  const [plans, friends, nudges, rules, browsing] = await Promise.all([
    allPlans(store),
    allFriends(store),
    store.nudges
      .where('at')
      .above(startOfDay(addDays(dayOf(now), -LOOK_BACK)))
      .toArray(),
    readRules(store),
    readBrowsing(store),
  ])
  // What was logged long ago changes no order by much; what was seen is found however long ago.
  const last = await lastContacts(store, friends, startOfDay(addDays(dayOf(now), -366)))
  return { ...at, plans, friends, last, nudges, rules, browsing }
}

/** The nudge that may come at one of some moments, without taking it. What is stored is read once for all of them. */
export async function nudgeFor(
  store: Store,
  at: Now,
  moments: readonly Moment[] = [at.moment],
): Promise<Decision | undefined> {
  if ((await store.plans.limit(1).count()) === 0) return undefined
  const known = await situation(store, at)
  for (const moment of moments) {
    const decision = decide({ ...known, moment })
    if (decision) return decision
  }
  return undefined
}

export type Claimed = {
  decision: Decision
  row: NudgeRow
  last: number | undefined
  browsedMs: number
  /** The person's own. */
  openers: string[]
}

/**
 * Takes the nudge that may come now: decided and written down in one transaction, so that of two pages that ask at once, or
 * of a worker that dies and is asked again, one nudge comes or none.
 *
 * @returns undefined if none may come. One that is withheld is returned too, for nobody to show.
 */
export function claimNudge(store: Store, at: Now): Promise<Claimed | undefined> {
  const { plans, nudges, friends, conversations, settings } = store
  return store.transaction('rw', [plans, nudges, friends, conversations, settings], async () => {
    const known = await situation(store, at)
    const decision = decide(known)
    if (!decision) return undefined
    const row = rowOf(decision, crypto.randomUUID(), at.now)
    await nudges.put(row)
    const last = row.friend === null ? undefined : known.last.get(row.friend)
    const browsedMs = browsedFor(decision.plan, known.browsing, at.now)
    return { decision, row, last, browsedMs, openers: known.rules.openers }
  })
}

/** Whom an answered nudge is about, if anybody. */
export type Answered = { friend: { id: string; name: string; link: string | undefined } } | { fault: 'gone' }

/**
 * Notes what a person answered, once: what was answered stays.
 *
 * @param chosen whom they chose, where they were offered several
 * @param now epoch ms
 */
export function answerNudge(store: Store, id: string, answer: Answer, now: number, chosen?: string): Promise<Answered> {
  return store.transaction('rw', store.nudges, store.plans, store.friends, async () => {
    const row = await store.nudges.get(id)
    if (!row) return { fault: 'gone' }
    const friend = await store.friends.get(row.friend ?? chosen ?? '')
    if (answer === 'message' && !friend) return { fault: 'gone' }
    await store.nudges.put(answered(row, answer, now, friend?.id))
    if (answer === 'stop') {
      const plan = await store.plans.get(row.plan)
      if (plan) await store.plans.put(edited(plan, { ...plan, on: false, changed: now }, PLAN, now))
    }
    return friend ? { friend: { id: friend.id, name: friend.name, link: friend.links[0] } } : { fault: 'gone' }
  })
}

/** Nudges that came on the local day of `now` (epoch ms). */
export const nudgesOfToday = (store: Store, now: number): Promise<NudgeRow[]> =>
  store.nudges
    .where('at')
    .aboveOrEqual(startOfDay(dayOf(now)))
    .toArray()

/**
 * Nudges of today that wait in the popup for an answer: those that came as a mark or a notification, of plans that are still
 * on.
 */
export async function openNudges(store: Store, now: number): Promise<NudgeRow[]> {
  const waiting = (await nudgesOfToday(store, now)).filter(
    ({ way, arm, answer }) => way !== 'card' && arm === 'shown' && answer === null,
  )
  const plans = await store.plans.bulkGet(waiting.map(({ plan }) => plan))
  return waiting.filter((_, i) => plans[i]?.on)
}

/** Every nudge, from the oldest to the newest. */
export const allNudges = (store: Store): Promise<NudgeRow[]> => store.nudges.orderBy('at').toArray()

/** Notes what followed the nudges after which half an hour has passed. `now` in epoch ms. */
export function settleNudges(store: Store, now: number): Promise<void> {
  return store.transaction('rw', store.nudges, store.friends, store.conversations, async () => {
    const open = await store.nudges
      .where('at')
      .below(now - FOLLOWS)
      .filter(({ followed }) => followed === null)
      .toArray()
    for (const row of open) {
      const friend = row.friend === null ? undefined : await store.friends.get(row.friend)
      const talks = await store.conversations
        .where('end')
        .between(row.at, row.at + DAY)
        .toArray()
      await store.nudges.update(row.id, { followed: followedBy(row, friend, talks) })
    }
  })
}
