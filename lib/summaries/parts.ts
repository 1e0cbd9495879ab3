import { ACTIVITIES, type Activity } from '../model/vocabulary'
import type { Totals } from './totals'

/** What a stretch of time is made of: an activity, or what could not be read. */
export const PART_NAMES = [...ACTIVITIES, 'unknown'] as const
export type PartName = Activity | 'unknown'

export type Part = {
  name: PartName
  /** Milliseconds. */
  ms: number
  /** 0 to 1, of all the time. */
  share: number
}

/** The time of `totals` by activity: every part, always in the same order. Shares add up to 1, or are all 0. */
export function partsOf(totals: Totals): Part[] {
  return PART_NAMES.map((name) => {
    const ms = name === 'unknown' ? totals.unknown : totals.activity[name]
    return { name, ms, share: totals.total === 0 ? 0 : ms / totals.total }
  })
}
