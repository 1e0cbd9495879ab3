import type { NudgeRules } from '../model/nudge'

/** The bounds of what can be set. */
export const MOST_A_DAY = 5
export const MOST_A_WEEK = 21
export const MOST_OPENERS = 20
export const MOST_OPENER = 200

/**
 * What holds until the person sets something else. One a day and three a week: in a survey of a vendor, 10 % would switch
 * notifications off at one a week, 37 % at two to five.
 */
export const USUAL: NudgeRules = {
  mostADay: 1,
  mostAWeek: 3,
  quiet: { from: 22 * 60, to: 8 * 60 },
  leaveOut: false,
  openers: [],
}

/** The minute of the local day at an epoch time. */
export function minuteOf(wall: number): number {
  const date = new Date(wall)
  return date.getHours() * 60 + date.getMinutes()
}

/** Whether a time (epoch ms) is one at which the person wants to be left alone. */
export function isQuiet({ quiet: { from, to } }: Pick<NudgeRules, 'quiet'>, wall: number): boolean {
  const minute = minuteOf(wall)
  if (from === to) return false
  return from < to ? minute >= from && minute < to : minute >= from || minute < to
}
