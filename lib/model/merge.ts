import type { ActRow, AttentionRow, Day } from './counts'
import type { SiteId } from './vocabulary'

/** Counts that another browser of the person kept, under that browser's name. */
export type AttentionElsewhere = AttentionRow & { device: string }
export type ActElsewhere = ActRow & { device: string }

/** A month of the calendar, `YYYY-MM`. */
export type MonthName = string

/**
 * What another browser counted in all of a month, where this one was not told of each day. It says at least what the days say
 * that are known: where both are, the larger holds.
 */
export type AttentionMonth = Omit<AttentionRow, 'day' | 'hour'> & { month: MonthName; device: string }
export type ActMonth = Omit<ActRow, 'day' | 'hour'> & { month: MonthName; device: string }

/** Other trackers whose histories can be imported, by the names of devices that their counts stand under, and what they are called. */
export const TRACKERS = { activitywatch: 'ActivityWatch', 'time-tracker': 'Time Tracker' } as const
export type Tracker = keyof typeof TRACKERS

/** Whether a device is another tracker, whose history was imported. */
export const isTracker = (device: string | undefined): device is Tracker =>
  device !== undefined && Object.hasOwn(TRACKERS, device)

/**
 * What can be removed for good. `day` and `site`: all that was counted of it. `history`: all that was imported of a tracker. `span`: talks and nudges that began in it.
 * `person`: a friend, with all talks and nudges. `friend`: a friend alone, as the others are one row alone.
 */
export const REMOVABLE = [
  'day',
  'site',
  'history',
  'span',
  'thread',
  'person',
  'friend',
  'plan',
  'talk',
  'checkin',
  'reflection',
] as const
export type Removable = (typeof REMOVABLE)[number]

/**
 * One row of the `removed` table. `id`: of the row, a day, a site, a thread's name, or `from..to` in epoch ms (both included).
 */
export type Removal = {
  kind: Removable
  id: string
  /** Epoch ms of the last removal. */
  at: number
}

/** One row of the `devices` table: another browser of the person, or another tracker whose history was imported. */
export type DeviceRow = {
  id: string
  /** As the person gave it; empty if they gave none. */
  name: string
  /** Epoch ms at which it was given. */
  named: number
}

export type DayOrSite = { day: Day; site: SiteId }
