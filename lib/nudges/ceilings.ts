import type { NudgeRow, NudgeRules, PlanRow } from '../model/nudge'
import { addDays, dayOf } from '../time/calendar'

/** So many dismissals in a row make a plan come up half as often (DESIGN: rules that follow, 8). */
export const IN_A_ROW = 3
/** Least time (ms) between two nudges. */
export const BETWEEN = 60 * 60_000
/** No ceiling looks back farther than this (days). */
export const LOOK_BACK = 14

const isDismissal = ({ answer }: NudgeRow) => answer === 'not-now' || answer === 'ignored'

/** How many of a plan's nudges were dismissed, one after the other, up to the last that was answered. */
export function dismissedInARow(plan: PlanRow, nudges: readonly NudgeRow[]): number {
  const answered = nudges
    .filter((row) => row.plan === plan.id && row.at >= plan.changed && row.answer !== null)
    .toSorted((a, b) => b.at - a.at)
  const end = answered.findIndex((row) => !isDismissal(row))
  return end < 0 ? answered.length : end
}

/** Whether a plan was dismissed so often that it comes up half as often. */
export const isEased = (plan: PlanRow, nudges: readonly NudgeRow[]): boolean =>
  dismissedInARow(plan, nudges) >= IN_A_ROW

/**
 * Whether another nudge would be one too many. Those that were left out at random count like those that were shown: else
 * each would only be put off. For a plan that is eased the same number is for twice the days.
 */
export function isAtCeiling(plan: PlanRow, nudges: readonly NudgeRow[], rules: NudgeRules, now: number): boolean {
  const times = isEased(plan, nudges) ? 2 : 1
  const since = (days: number) => {
    const first = addDays(dayOf(now), 1 - days)
    return nudges.filter(({ at }) => dayOf(at) >= first).length
  }
  const isSoon = nudges.some(({ at }) => Math.abs(now - at) < BETWEEN)
  return isSoon || since(times) >= rules.mostADay || since(7 * times) >= rules.mostAWeek
}
