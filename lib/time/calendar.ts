import type { Day, Hour } from '../model/counts'

const pad = (n: number) => String(n).padStart(2, '0')

/** The local day of an epoch time. */
export function dayOf(wall: number): Day {
  const d = new Date(wall)
  return `${d.getFullYear()}-${pad(d.getMonth() + 1)}-${pad(d.getDate())}`
}

/** The local hour (0-23) of an epoch time. */
export const hourOf = (wall: number): Hour => new Date(wall).getHours()

/** Noon of a local day as epoch milliseconds: safe to step from, since no zone changes its clocks at noon. */
function noonOf(day: Day): number {
  const [y = 1970, m = 1, d = 1] = day.split('-').map(Number)
  return new Date(y, m - 1, d, 12).getTime()
}

/** The local day `by` days after (or, negative, before) `day`. */
export function addDays(day: Day, by: number): Day {
  const d = new Date(noonOf(day))
  d.setDate(d.getDate() + by)
  return dayOf(d.getTime())
}

/** The `count` local days that end with `last`, oldest first. */
export const daysEnding = (last: Day, count: number): Day[] =>
  Array.from({ length: count }, (_, i) => addDays(last, i - count + 1))

/** A local day as a `Date` at noon, for formatting. */
export const dateOf = (day: Day): Date => new Date(noonOf(day))

/** Epoch milliseconds at which the clock hour that holds `wall` ends. */
export function endOfHour(wall: number): number {
  // Whole local hours start on quarter hours of UTC in every zone (the odd ones are :30 and :45).
  const quarter = 15 * 60_000
  let t = Math.floor(wall / quarter) * quarter + quarter
  const hour = hourOf(wall)
  while (hourOf(t) === hour && t - wall < 3_600_000) t += quarter
  return t
}

/**
 * Milliseconds that the clock hour named `hour` on `day` really lasted here: 3,600,000, twice that where the clock
 * is set back over it, 0 where it is skipped.
 */
export function lengthOfHour(day: Day, hour: Hour): number {
  const [y = 1970, m = 1, d = 1] = day.split('-').map(Number)
  const quarter = 15 * 60_000
  // Two hours either side of the naive guess hold every instant that can bear this name.
  const guess = new Date(y, m - 1, d, hour).getTime()
  let ms = 0
  for (let t = guess - 8 * quarter; t < guess + 12 * quarter; t += quarter)
    if (hourOf(t) === hour && dayOf(t) === day) ms += quarter
  return ms
}

/** Splits `[from, to)` (epoch ms) at the ends of clock hours. */
export function splitByHour(from: number, to: number): { day: Day; hour: Hour; ms: number }[] {
  const parts = []
  for (let t = from; t < to; ) {
    const end = Math.min(to, endOfHour(t))
    parts.push({ day: dayOf(t), hour: hourOf(t), ms: end - t })
    t = end
  }
  return parts
}
