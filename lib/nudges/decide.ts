import type { Browsing, NudgeRow, NudgeRules, PlanRow } from '../model/nudge'
import type { FriendRow } from '../model/talk'
import { dayOf } from '../time/calendar'
import { isAtCeiling } from './ceilings'
import { isUp, type Moment } from './due'
import { isQuiet } from './rules'
import { whomOf } from './whom'

/** All that a decision rests on. */
export type Situation = {
  /** Epoch ms. */
  now: number
  moment: Moment
  plans: readonly PlanRow[]
  friends: readonly FriendRow[]
  /** When each friend was last in touch, by their ids (epoch ms). */
  last: ReadonlyMap<string, number>
  /** Those of the last `LOOK_BACK` days at least. */
  nudges: readonly NudgeRow[]
  rules: NudgeRules
  browsing: Browsing
  paused: boolean
  /** A random number of 0 to 1 (1 excluded): whether this one is left out. */
  draw: number
}

export type Decision = {
  plan: PlanRow
  /** One, or those to choose from. */
  friends: FriendRow[]
  arm: NudgeRow['arm']
  drawn: boolean
  /** The nudge that the person put off, where it comes up again. */
  again: NudgeRow | undefined
}

/** Share of nudges that are left out where the person wants to see whether they change anything. */
export const LEFT_OUT = 1 / 3

/** The nudge that may come now, if any. */
export function decide(situation: Situation): Decision | undefined {
  const { now, plans, nudges, rules, paused, draw } = situation
  if (paused || isQuiet(rules, now)) return undefined
  for (const row of nudges) {
    const again = comesAgain(row, situation)
    if (again) return again
  }
  const lastOf = (plan: PlanRow) =>
    Math.max(-Infinity, ...nudges.filter((row) => row.plan === plan.id).map(({ at }) => at))
  // Whichever came up longest ago goes first.
  const inOrder = plans
    .filter(({ on }) => on)
    .toSorted((a, b) => lastOf(a) - lastOf(b) || a.changed - b.changed || (a.id < b.id ? -1 : 1))
  for (const plan of inOrder) {
    if (!isUp(plan, situation.moment, situation.browsing, now) || isAtCeiling(plan, nudges, rules, now)) continue
    const friends = whomOf(plan, situation.friends, situation.last, now)
    if (friends.length === 0) continue
    const drawn = rules.leaveOut
    return { plan, friends, arm: drawn && draw < LEFT_OUT ? 'withheld' : 'shown', drawn, again: undefined }
  }
  return undefined
}

/** What the person put off until later today is the same nudge, not another one. */
function comesAgain(row: NudgeRow, { now, moment, plans, friends, last }: Situation): Decision | undefined {
  const isDue = row.answer === 'later' && row.again !== null && row.again <= now && dayOf(row.at) === dayOf(now)
  const plan = isDue ? plans.find(({ id, on }) => on && id === row.plan) : undefined
  if (!plan || (moment === 'clock' && row.way === 'card')) return undefined
  const whom = row.friend === null ? plan : { whom: { kind: 'friend', id: row.friend } as const }
  const its = whomOf(whom, friends, last, now)
  return its.length === 0 ? undefined : { plan, friends: its, arm: 'shown', drawn: row.drawn, again: row }
}
