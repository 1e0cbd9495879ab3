import type { TalkCount } from './talk'
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

/**
 * How often one kind of act was done in one clock hour; `estimated` of them were read without the site's own selectors,
 * because those found nothing.
 */
export type ActCount = { day: Day; hour: Hour; kind: ActKind; count: number; estimated: number }

/** How well a site could be read on one day. */
export type Sighting = { day: Day } & Record<(typeof SEEN)[number], number>

/** What is counted of it. */
export const SEEN = [
  /** Looks at a feed that found a post, and that found none. */
  'items',
  'blanks',
  /** Looks at an open thread that found its messages, and that found none. */
  'lists',
  'strange',
  /** Gestures on a control whose state could be read. */
  'controls',
  /** Gestures on a control that could be told to have turned it or not, and that could not. */
  'read',
  'unread',
  /** Times that two sensors were found in one page, of which one stopped. */
  'doubled',
] as const

/** What one look at a page adds to its day's sighting. */
export type Seen = Partial<Record<(typeof SEEN)[number], number>>

export const NOTHING_SEEN = Object.fromEntries(SEEN.map((name) => [name, 0])) as Omit<Sighting, 'day'>

/** A sighting and what was seen since. */
export const addSightings = <T extends Seen>(sighting: T, seen: Seen): T => ({
  ...sighting,
  ...Object.fromEntries(SEEN.map((name) => [name, (sighting[name] ?? 0) + (seen[name] ?? 0)])),
})

/** What one document saw since its batch before. Numbered from 1 without gaps. */
export type Batch = {
  n: number
  attention: AttentionCount[]
  acts: ActCount[]
  sightings: Sighting[]
  talks: TalkCount[]
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
export type ActRow = {
  day: Day
  hour: number
  site: SiteId
  kind: ActKind
  count: number
  /** How many of them are estimates; left out where none is. */
  estimated?: number
}

/** One row of the `sightings` table: adapter health on one day, and deliveries that did not fit the protocol. */
export type SightingRow = Sighting & { site: SiteId; refused: number }

/** All that is known of some days. */
export type DaysOfCounts = { attention: AttentionRow[]; acts: ActRow[]; sightings: SightingRow[] }
