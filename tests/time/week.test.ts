import { expect, it } from 'vitest'
import { startOfWeek, usualWeekStart } from '../../lib/time/week'

it.each([
  ['de', 1],
  ['en-GB', 1],
  ['en-US', 0],
  ['ja', 0],
  ['ar-EG', 6],
])('knows when a week begins in %s', (locale, day) => expect(usualWeekStart(locale)).toBe(day))

it.each([
  ['2026-11-23', 1, '2026-11-23'],
  ['2026-11-29', 1, '2026-11-23'],
  ['2026-11-23', 0, '2026-11-22'],
  ['2026-11-27', 6, '2026-11-21'],
  ['2026-03-01', 1, '2026-02-23'],
])('has %s, in weeks that begin on day %d, in the week of %s', (day, start, first) =>
  expect(startOfWeek(day, start)).toBe(first),
)
