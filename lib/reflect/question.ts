import type { Day } from '../model/counts'
import { addDays } from '../time/calendar'

/** The two questions there are. Both ask about the rating of a day. */
export const QUESTIONS = ['conversation', 'browsing'] as const
export type Question = (typeof QUESTIONS)[number]

/** A question, fixed before any comparison was shown, and the first local day that counts for it. */
export type Chosen = { question: Question; since: Day }

/** Most days that are looked at. What was so a year ago need not be so any more. */
export const MOST_DAYS = 365

/**
 * The first question that a person chooses. Days that were rated before count as well: until then no comparison was shown for
 * either question, so the choice cannot follow from what came out, and which days count is settled by the same rule for all.
 *
 * @param first the first day that was ever rated, if any was
 */
export const firstChoice = (question: Question, first: Day | undefined, today: Day): Chosen => ({
  question,
  since: first !== undefined && first < today ? first : today,
})

/**
 * Another question after one was shown. The days begin anew: somebody who has seen one comparison of these days would
 * otherwise take the next question to them, and of several questions one shows a difference sooner or later
 * (Simmons, Nelson & Simonsohn 2011 on choices that are made after seeing the data).
 */
export const nextChoice = (question: Question, today: Day): Chosen => ({ question, since: today })

/** The first day that counts: not before the question, and within the last `MOST_DAYS`. */
export function firstCounted({ since }: Chosen, today: Day): Day {
  const earliest = addDays(today, 1 - MOST_DAYS)
  return since > earliest ? since : earliest
}
