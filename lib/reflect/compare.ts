import type { Day } from '../model/counts'
import { circularShift } from './circular-shift'
import type { Question } from './question'
import type { RatedDay } from './rated-days'

/** So many rated days, and so many in each group, before two groups are compared at all. */
export const ENOUGH = { days: 28, group: 7 }
/** From so many rated days on a comparison is clearer. */
const CLEARER = 56
/** The ratings there are. */
export const RATINGS = [1, 2, 3, 4, 5, 6, 7] as const

/**
 * How much days can say: their dots only, a tentative comparison, or a clearer one. By simulation (`docs/statistics.md`, AR .3)
 * the shares of two groups with nothing between them are a fifth or more apart in 30 % of people after 28 days, in 14 % after 56.
 */
export type Strength = 'dots' | 'tentative' | 'clearer'

export type Group = {
  days: number
  /** How many days were rated 1, 2 ... 7. */
  dots: number[]
  /** Median rating; undefined of no day. */
  median: number | undefined
  /** Days rated `from` or higher. */
  high: number
}

export type Comparison = {
  question: Question
  strength: Strength
  days: number
  /** Days that were rated but cannot be put into a group, because nothing was seen on them. */
  leftOut: number
  /** The first of the days; undefined of none. */
  first: Day | undefined
  /** With a real conversation; or with as much browsing as `cut` or more. */
  yes: Group
  no: Group
  /** The person's own median of browsing (ms), which parts the days; undefined for the other question. */
  cut: number | undefined
  /** The lowest rating above the person's own median; 7 where that is the median. */
  from: number
  /** Whether `from` is above what is usual for the person, and not just the same. */
  isAbove: boolean
  /** Share of shifts, 0-1, that give as large a difference; undefined while there are only dots. */
  chance: number | undefined
}

/** The middle of numbers, or between the two in the middle. */
export function median(numbers: readonly number[]): number | undefined {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]]
  return low === undefined || high === undefined ? undefined : (low + high) / 2
}

/**
 * Sets the days of one question beside each other. Each cut is the person's own median, settled by this rule and not by
 * what comes out.
 *
 * @param rated from the oldest to the newest
 */
export function compare(question: Question, rated: readonly RatedDay[]): Comparison {
  const known = question === 'conversation' ? rated : rated.filter(({ passiveMs }) => passiveMs !== undefined)
  const cut = question === 'browsing' ? median(known.map(({ passiveMs = 0 }) => passiveMs)) : undefined
  const labels = known.map(({ talked, passiveMs = 0 }) => (cut === undefined ? talked : passiveMs >= cut))
  const ratings = known.map(({ connected }) => connected)
  const usual = usualOf(ratings)
  const from = above(usual)
  const group = (label: boolean) =>
    groupOf(
      ratings.filter((_, i) => labels[i] === label),
      from,
    )
  const [yes, no] = [group(true), group(false)]
  const strength = strengthOf(known.length, Math.min(yes.days, no.days))
  return {
    question,
    strength,
    days: known.length,
    leftOut: rated.length - known.length,
    first: known[0]?.day,
    yes,
    no,
    cut,
    from,
    isAbove: from > usual,
    chance: strength === 'dots' ? undefined : chanceOf(ratings, labels),
  }
}

const usualOf = (ratings: readonly number[]): number => median(ratings) ?? 4
/** The lowest rating above what is usual; 7 where that is usual. */
const above = (usual: number): number => Math.min(7, Math.floor(usual) + 1)

/**
 * How often chance sets the shares of days above usual as far apart as they are, 0-1. It asks about the very numbers that are
 * shown: means could differ where those do not.
 */
export function chanceOf(ratings: readonly number[], labels: readonly boolean[]): number {
  const from = above(usualOf(ratings))
  return circularShift(
    ratings.map((rating) => Number(rating >= from)),
    labels,
  )
}

/** @param smaller days of the smaller group */
function strengthOf(days: number, smaller: number): Strength {
  if (days < ENOUGH.days || smaller < ENOUGH.group) return 'dots'
  return days < CLEARER ? 'tentative' : 'clearer'
}

const groupOf = (ratings: readonly number[], from: number): Group => ({
  days: ratings.length,
  dots: RATINGS.map((rating) => ratings.filter((one) => one === rating).length),
  median: median(ratings),
  high: ratings.filter((rating) => rating >= from).length,
})
