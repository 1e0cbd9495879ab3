import type { ActKind, Activity, SiteId, Surface } from './vocabulary'

/** A local calendar day, `YYYY-MM-DD`. */
export type Day = string

/** Hour of the local day, 0-23. */
export type Hour = number

/** Attention in milliseconds, spent in one clock hour on one surface and activity. */
export type AttentionCount = {
  day: Day
  hour: Hour
  surface: Surface
  activity: Activity
  ms: number
}

/** How often one kind of act was done in one clock hour. */
export type ActCount = { day: Day; hour: Hour; kind: ActKind; count: number }

/**
 * How well a site could be read on one day: checks of a feed that found an item, controls whose state could
 * be read, and gestures on a control that could (`read`) or could not (`unread`) be told apart.
 */
export type Sighting = { day: Day; items: number; controls: number; read: number; unread: number }

/** What one document saw since its batch before. Numbered from 1 without gaps. */
export type Batch = {
  n: number
  attention: AttentionCount[]
  acts: ActCount[]
  sightings: Sighting[]
}

/** Every batch of one document that has not been acknowledged, oldest first. */
export type Delivery = {
  /** Random name of the content script's lifetime in one page; says nothing about the page. */
  document: string
  site: SiteId
  batches: Batch[]
}

/** One row of the `attention` table. `hour` is -1 once the hours of a day are folded into it. */
export type AttentionRow = {
  day: Day
  hour: number
  site: SiteId
  surface: Surface
  activity: Activity
  /** Milliseconds. */
  ms: number
}

/** One row of the `acts` table. `hour` as above. */
export type ActRow = { day: Day; hour: number; site: SiteId; kind: ActKind; count: number }

/** One row of the `sightings` table: adapter health on one day, and deliveries that did not fit the protocol. */
export type SightingRow = Sighting & { site: SiteId; refused: number }

/** All that is known of some days. */
export type DaysOfCounts = { attention: AttentionRow[]; acts: ActRow[]; sightings: SightingRow[] }
