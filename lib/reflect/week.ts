import { QUESTIONS, type Question } from '../model/reflect'
import type { Day } from '../model/counts'
import { addDays, daysBetween } from '../time/calendar'
import { startOfWeek } from '../time/week'

/** Days of a week that have begun before it can be looked back at. */
const NEARLY_OVER = 5

/** The first day of the week to look back at: this one in its last two days, before that the one before. */
export function weekToReflect(today: Day, weekStart: number): Day {
  const first = startOfWeek(today, weekStart)
  return daysBetween(first, today) >= NEARLY_OVER ? first : addDays(first, -7)
}

/** The question of a week: each in turn. @param week its first day */
export function questionOf(week: Day): Question {
  const weeks = Math.floor(daysBetween('1970-01-01', week) / 7)
  return QUESTIONS[weeks % QUESTIONS.length] ?? QUESTIONS[0]
}
