import type { Day, DaysOfCounts } from '../model/counts'
import { dateOf } from '../time/calendar'
import { seenDays } from './trends'

export type HeatCell = {
  /** Mean milliseconds in this hour of such a day; undefined where no such day has data by hours. */
  mean: number | undefined
}

export type HeatRow = { weekday: number; days: number; hours: HeatCell[] }

/**
 * How long, on average, each hour of each day of the week was, as far as hours are known. The mean is over the days that have
 * data by the hour: a day nobody looked at is not a day of zero minutes.
 *
 * @param weekStart first of the seven rows: 0 Sunday to 6 Saturday
 * @param beginning first hour of a row
 */
export function heatOf(counts: DaysOfCounts, weekStart: number, beginning = 0): HeatRow[] {
  // Another browser may tell of a day without its hours; those that are known here still are.
  const known = new Set(counts.attention.filter(({ hour }) => hour >= 0).map(({ day }) => day))
  const folded = new Set(counts.attention.filter(({ day, hour }) => hour < 0 && !known.has(day)).map(({ day }) => day))
  const weekdays = new Map<Day, number>()
  const days = Array<number>(7).fill(0)
  for (const day of seenDays(counts)) {
    if (folded.has(day)) continue
    const weekday = dateOf(day).getDay()
    weekdays.set(day, weekday)
    days[weekday] = (days[weekday] ?? 0) + 1
  }
  const sums = Array.from({ length: 7 }, () => Array<number>(24).fill(0))
  for (const { day, hour, ms } of counts.attention) {
    const row = sums[weekdays.get(day) ?? -1]
    if (row && hour >= 0) row[hour] = (row[hour] ?? 0) + ms
  }
  return Array.from({ length: 7 }, (_, i) => {
    const weekday = (weekStart + i) % 7
    const count = days[weekday] ?? 0
    const hours = Array.from({ length: 24 }, (_, h): HeatCell => {
      const ms = sums[weekday]?.[(h + beginning) % 24] ?? 0
      return { mean: count === 0 ? undefined : ms / count }
    })
    return { weekday, days: count, hours }
  })
}
