import { monthOf } from '../merge/months'
import type { Day } from '../model/counts'
import type { MonthName } from '../model/merge'
import { addDays } from '../time/calendar'

/** What of its counts a browser tells the others: each of the days from `days` on, and totals of the months from `months` on. */
export type Reach = {
  /** `undefined`: all days. */
  days: Day | undefined
  /** `undefined`: all months before. */
  months: MonthName | undefined
}

export const WHOLE: Reach = { days: undefined, months: undefined }

/** Days before the last one that are told each by itself while there is any room for them: what the overview shows, and more. */
const BY_DAY = 61

/**
 * What could be told, from the most to the least. The oldest months are folded into their totals first, one after the other;
 * then the oldest totals go; and only then the oldest days.
 *
 * @param days with counts, from the first to the last
 */
export function reaches(days: readonly Day[]): Reach[] {
  const last = days.at(-1)
  if (last === undefined) return [WHOLE]
  const recent = monthOf(addDays(last, -BY_DAY))
  const from = `${recent}-01`
  const old = [...new Set(days.map(monthOf))].filter((month) => month < recent)
  const after = (i: number) => old[i + 1] ?? recent
  const left = days.filter((day) => day >= from).map((day) => addDays(day, 1))
  return [
    WHOLE,
    ...old.map((_, i) => ({ days: `${after(i)}-01`, months: undefined })),
    ...old.map((_, i) => ({ days: from, months: after(i) })),
    ...left.map((day) => ({ days: day, months: monthOf(day) })),
  ]
}
