import type { AttentionRow, Day } from '../model/counts'
import type { Tracker } from '../model/merge'
import { readActivityWatch } from './activitywatch'
import type { Fault } from './parts'
import { readTimeTracker } from './time-tracker'

/** Time on sites that another tracker kept. It says where and how long, never what: surface and activity are `other`. */
export type History = { from: Tracker; attention: AttentionRow[] }

const has = (value: unknown, name: string) => typeof value === 'object' && value !== null && Object.hasOwn(value, name)

/**
 * Reads the history that another tracker exported; undefined if it is none that is known.
 *
 * @param last the last day that may stand in it
 */
export function readHistory(value: unknown, last: Day): History | { fault: Fault } | undefined {
  if (has(value, 'buckets')) return read('activitywatch', readActivityWatch(value, last))
  if (has(value, '__meta__')) return read('time-tracker', readTimeTracker(value, last))
  return undefined
}

const read = (from: History['from'], rows: AttentionRow[] | { fault: Fault }): History | { fault: Fault } =>
  Array.isArray(rows) ? { from, attention: rows } : rows
