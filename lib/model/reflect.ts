import type { Day } from './counts'
import type { Remembers } from './remembers'

/** "How connected did you feel today?" from 1 (not at all) to 7 (very). */
export const CONNECTED = [1, 2, 3, 4, 5, 6, 7] as const
export type Connected = (typeof CONNECTED)[number]

/** One row of the `checkins` table. */
export type CheckinRow = {
  day: Day
  connected: Connected
  /** Epoch milliseconds of the answer, or of its last change. */
  at: number
}

/** The questions of the weekly look back, from the seed; a week asks one of them, in turn. */
export const QUESTIONS = ['distance', 'understood', 'shared', 'say'] as const
export type Question = (typeof QUESTIONS)[number]

export const MOST_ANSWER = 5_000
export const MOST_INTENTION = 300

/** One row of the `reflections` table: the person's own words about a week. */
export type ReflectionRow = Remembers & {
  /** The first day of the week. */
  week: Day
  question: Question
  /** At most `MOST_ANSWER` characters; may be empty. */
  answer: string
  /** What they would like to do in the next week: at most `MOST_INTENTION` characters; may be empty. */
  intention: string
  /** Epoch milliseconds of its last change. */
  changed: number
}
