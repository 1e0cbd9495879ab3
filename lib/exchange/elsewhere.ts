import type { AttentionRow, Day } from '../model/counts'
import type { SiteId } from '../model/vocabulary'
import { siteFor } from '../sites/registry'
import type { Fault } from './parts'

/* What the readers of other trackers' histories share. */

/** The site that an address belongs to; undefined for all that Closer does not count. Nothing else is kept of the address. */
export function siteAt(address: string): SiteId | undefined {
  if (!URL.canParse(address)) return undefined
  return siteFor(new URL(address))?.id
}

/** One row of the history. */
export const rowOf = (day: Day, hour: number, site: SiteId, ms: number): AttentionRow => ({
  day,
  hour,
  site,
  surface: 'other',
  activity: 'other',
  ms,
})

/** What a schema says that has no words of ours is a value that does not fit. */
export const faultOf = (message: string): Fault => (/^[a-zA-Z]+$/.test(message) ? (message as Fault) : 'value')
