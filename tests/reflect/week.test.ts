import { expect, it } from 'vitest'
import { isEvening } from '../../lib/reflect/evening'
import { questionOf, weekToReflect } from '../../lib/reflect/week'
import { QUESTIONS } from '../../lib/model/reflect'
import { addDays } from '../../lib/time/calendar'

it.each([
  ['2026-11-23', '2026-11-16'],
  ['2026-11-27', '2026-11-16'],
  ['2026-11-28', '2026-11-23'],
  ['2026-11-29', '2026-11-23'],
  ['2026-11-30', '2026-11-23'],
])('on %s looks back at the week from %s', (today, week) => expect(weekToReflect(today, 1)).toBe(week))

it('asks each question in turn, and the same one of a week whenever it begins', () => {
  const weeks = Array.from({ length: 8 }, (_, i) => addDays('2026-11-02', i * 7))
  const asked = weeks.map(questionOf)
  expect(new Set(asked.slice(0, 4))).toEqual(new Set(QUESTIONS))
  expect(asked.slice(4)).toEqual(asked.slice(0, 4))
})

it.each([
  [17, 0, false],
  [18, 0, true],
  [23, 0, true],
  [0, 0, false],
  [2, 4, true],
  [4, 4, false],
])('hour %d of days that begin at %d: %s', (hour, start, evening) => expect(isEvening(hour, start)).toBe(evening))
