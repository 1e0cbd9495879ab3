import type { ActRow, AttentionRow, Day } from '../model/counts'
import type { ActElsewhere, ActMonth, AttentionElsewhere, AttentionMonth, MonthName } from '../model/merge'
import { actKey, addActs, addTime, attentionKey, dayActs, dayTimes } from './counters'

/*
 * Where there is no room for each day, a browser tells the others of whole months. A month's total counts every day of the
 * month, those that are told as well, so it can stand beside them: whoever has both takes what the total says beyond the days.
 */

type OfDevice = { device?: string }

export const monthOf = (day: Day): MonthName => day.slice(0, 7)

/** Rows that are summed up by month, browser and thing. */
function summed<T extends { month: MonthName } & OfDevice>(
  rows: readonly T[],
  keyOf: (row: T) => string,
  add: (a: T, b: T) => T,
): Map<string, T> {
  const sums = new Map<string, T>()
  for (const row of rows) {
    const key = `${row.month} ${row.device ?? ''} ${keyOf(row)}`
    const sum = sums.get(key)
    sums.set(key, sum ? add(sum, row) : row)
  }
  return sums
}

const timesByMonth = (rows: readonly (AttentionRow & OfDevice)[]) =>
  summed(
    dayTimes(rows).map(({ day, hour: _, ...row }) => ({ ...row, month: monthOf(day) })),
    attentionKey,
    addTime,
  )
const actsByMonth = (rows: readonly (ActRow & OfDevice)[]) =>
  summed(
    dayActs(rows).map(({ day, hour: _, ...row }) => ({ ...row, month: monthOf(day) })),
    actKey,
    addActs,
  )

/** Totals of the months of one browser, out of all its rows of those months. */
export const monthTimes = (rows: readonly AttentionRow[], device: string): AttentionMonth[] =>
  [...timesByMonth(rows).values()].map((row) => ({ ...row, device }))
export const monthActs = (rows: readonly ActRow[], device: string): ActMonth[] =>
  [...actsByMonth(rows).values()].map((row) => ({ ...row, device }))

/** What totals of months say beyond the days that are known of them. Totals that say nothing more are left out. */
export function timeBeyondDays(
  months: readonly AttentionMonth[],
  days: readonly AttentionElsewhere[],
): AttentionMonth[] {
  const known = timesByMonth(days)
  return months.flatMap((row) => {
    const ms = row.ms - (known.get(`${row.month} ${row.device} ${attentionKey(row)}`)?.ms ?? 0)
    return ms > 0 ? [{ ...row, ms }] : []
  })
}
export function actsBeyondDays(months: readonly ActMonth[], days: readonly ActElsewhere[]): ActMonth[] {
  const known = actsByMonth(days)
  return months.flatMap((row) => {
    const count = row.count - (known.get(`${row.month} ${row.device} ${actKey(row)}`)?.count ?? 0)
    const { estimated, ...rest } = row
    return count > 0 ? [{ ...rest, count, ...(estimated && { estimated: Math.min(estimated, count) }) }] : []
  })
}
