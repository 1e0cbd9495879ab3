import type { Answer, NudgeRow } from '../model/nudge'
import { dayOf } from '../time/calendar'
import type { Decision } from './decide'

/** "Later today" comes up again after this time (ms). */
const LATER = 2 * 3_600_000

/** What is kept of a nudge that comes now (epoch ms); of one that was put off, that it waits for an answer again. */
export function rowOf({ plan, friends, arm, drawn, again }: Decision, id: string, now: number): NudgeRow {
  if (again) return { ...again, answer: null, again: null }
  const friend = plan.whom.kind === 'choose' ? undefined : friends[0]
  return {
    id,
    at: now,
    plan: plan.id,
    friend: friend?.id ?? null,
    way: plan.way,
    arm,
    drawn,
    answer: null,
    again: null,
    browsedMs: 0,
    followed: null,
  }
}

/**
 * A nudge once it was answered. The first answer stays; only one that went by itself can still be answered.
 *
 * @param friend the id of whom it is about, where the person chose one
 */
export function answered(row: NudgeRow, answer: Answer, now: number, friend: string | undefined): NudgeRow {
  if (row.answer !== null && row.answer !== 'ignored') return row
  const again = now + LATER
  return {
    ...row,
    answer,
    friend: row.friend ?? friend ?? null,
    again: answer === 'later' && dayOf(again) === dayOf(now) ? again : null,
  }
}
