import type { Day, Hour } from '../model/counts'

/** Every zone's hours begin on a quarter of an hour of UTC. */
const QUARTER = 15 * 60_000

const pad = (n: number) => String(n).padStart(2, '0')

/** The day of the local clock that holds an epoch time: from midnight to midnight. Counts are stored by it. */
export function clockDayOf(wall: number): Day {
  const d = new Date(wall)
  return `${d.getFullYear()}-${pad(d.getMonth() + 1)}-${pad(d.getDate())}`
}

let beginning: Hour = 0

/**
 * Sets the hour (0 to 6) at which a person's day begins: whoever is up until two is still in the day before. Each page, and
 * the worker, sets it before it reads or shows anything by days.
 */
export const beginDaysAt = (hour: Hour): void => {
  beginning = hour
}

/** The hour at which a person's day begins. */
export const beginningOfDays = (): Hour => beginning

/** The day, as the person has it, that holds an epoch time. */
export function dayOf(wall: number): Day {
  const day = clockDayOf(wall)
  return hourOf(wall) < beginning ? addDays(day, -1) : day
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
  return clockDayOf(d.getTime())
}

/** The `count` local days that end with `last`, oldest first. */
export const daysEnding = (last: Day, count: number): Day[] =>
  Array.from({ length: count }, (_, i) => addDays(last, i - count + 1))

/** A local day as a `Date` at noon, for formatting. */
export const dateOf = (day: Day): Date => new Date(noonOf(day))

/** Epoch milliseconds at which the clock hour that holds `wall` ends. */
export function endOfHour(wall: number): number {
  // Whole local hours start on quarter hours of UTC in every zone (the odd ones are :30 and :45).
  let t = Math.floor(wall / QUARTER) * QUARTER + QUARTER
  const hour = hourOf(wall)
  while (hourOf(t) === hour && t - wall < 3_600_000) t += QUARTER
  return t
}

/**
 * Milliseconds that the clock hour named `hour` on `day` really lasted here: 3,600,000, twice that where the clock
 * is set back over it, 0 where it is skipped.
 */
export function lengthOfHour(day: Day, hour: Hour): number {
  const [y = 1970, m = 1, d = 1] = day.split('-').map(Number)
  // Two hours either side of the naive guess hold every instant that can bear this name.
  const guess = new Date(y, m - 1, d, hour).getTime()
  let ms = 0
  for (let t = guess - 8 * QUARTER; t < guess + 12 * QUARTER; t += QUARTER)
    if (hourOf(t) === hour && clockDayOf(t) === day) ms += QUARTER
  return ms
}

/** The day, as the person has it, that a clock hour belongs to; `hour` is negative where it is not known. */
export const dayOfHour = (day: Day, hour: Hour): Day => (hour >= 0 && hour < beginning ? addDays(day, -1) : day)

/** Splits `[from, to)` (epoch ms) at the ends of clock hours. */
export function splitByHour(from: number, to: number): { day: Day; hour: Hour; ms: number }[] {
  // Most often it is seconds long and within a quarter, which no hour ends in.
  const isShort = from < to && Math.floor(from / QUARTER) === Math.floor((to - 1) / QUARTER)
  if (isShort) return [{ day: clockDayOf(from), hour: hourOf(from), ms: to - from }]
  const parts = []
  for (let t = from; t < to;) {
    const end = Math.min(to, endOfHour(t))
    parts.push({ day: clockDayOf(t), hour: hourOf(t), ms: end - t })
    t = end
  }
  return parts
}

/** The first moment of a day, as the person has it, in epoch milliseconds. */
export const startOfDay = (day: Day): number => new Date(`${day}T${pad(beginning)}:00`).getTime()

/** Epoch milliseconds of the midnight at which a day of the clock begins. */
export const startOfClockDay = (day: Day): number => new Date(`${day}T00:00:00`).getTime()

/** Local days from `from` to `to`; negative if `to` is the earlier one. */
export const daysBetween = (from: Day, to: Day): number => Math.round((noonOf(to) - noonOf(from)) / 86_400_000)

/** A month of the calendar, by its first day, and how many days it has. */
export type Month = { first: Day; days: number }

/** The `count` months that end with the one of `last`, oldest first. */
export function monthsEnding(last: Day, count: number): Month[] {
  const [y = 1970, m = 1] = last.split('-').map(Number)
  return Array.from({ length: count }, (_, i) => {
    const month = m - count + i
    return {
      first: clockDayOf(new Date(y, month, 1, 12).getTime()),
      days: new Date(y, month + 1, 0, 12).getDate(),
    }
  })
}
