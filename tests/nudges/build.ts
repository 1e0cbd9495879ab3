import type { Browsing, NudgeRow, NudgeRules, PlanRow } from '../../lib/model/nudge'
import type { Situation } from '../../lib/nudges/decide'
import { USUAL } from '../../lib/nudges/rules'
import { dayOf } from '../../lib/time/calendar'
import { friend } from '../friends/build'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR
/** A Wednesday. */
export const NOON = new Date(2026, 2, 4, 12).getTime()

/** Rows with everything but what a test is about filled in. */
export const plan = (row: Partial<PlanRow> = {}): PlanRow => ({
  id: 'p1',
  when: { kind: 'browsed', minutes: 20, span: 'sitting', site: null },
  whom: { kind: 'friend', id: 'sam' },
  way: 'card',
  on: true,
  changed: 0,
  asked: false,
  ...row,
})

export const nudge = (row: Partial<NudgeRow> = {}): NudgeRow => ({
  id: crypto.randomUUID(),
  at: NOON,
  plan: 'p1',
  friend: 'sam',
  way: 'card',
  arm: 'shown',
  drawn: false,
  answer: null,
  again: null,
  browsedMs: 0,
  followed: null,
  ...row,
})

export const rules = (changed: Partial<NudgeRules> = {}): NudgeRules => ({ ...USUAL, ...changed })

/** So many minutes on X in one go, up to now. */
export const browsed = (minutes: number, now = NOON): Browsing => ({
  day: dayOf(now),
  today: { x: minutes * MINUTE },
  sitting: { x: minutes * MINUTE },
  at: now,
  wroteAt: 0,
})

/** Twenty minutes of browsing, and a plan for it. */
export const situation = (changed: Partial<Situation> = {}): Situation => ({
  now: NOON,
  moment: 'pause',
  plans: [plan()],
  friends: [friend()],
  last: new Map(),
  nudges: [],
  rules: rules(),
  browsing: browsed(20, changed.now ?? NOON),
  paused: false,
  draw: 0,
  ...changed,
})
