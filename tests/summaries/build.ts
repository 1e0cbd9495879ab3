import { NOTHING_SEEN, type ActRow, type AttentionRow, type SightingRow } from '../../lib/model/counts'

/** Rows with everything but what a test is about filled in. */
export const attention = (row: Partial<AttentionRow>): AttentionRow => ({
  day: '2026-11-23',
  hour: 9,
  site: 'x',
  surface: 'feed',
  activity: 'passive',
  ms: 60_000,
  ...row,
})

export const acts = (row: Partial<ActRow>): ActRow => ({
  day: '2026-11-23',
  hour: 9,
  site: 'x',
  kind: 'like',
  count: 1,
  ...row,
})

export const sighting = (row: Partial<SightingRow>): SightingRow => ({
  day: '2026-11-23',
  site: 'x',
  ...NOTHING_SEEN,
  refused: 0,
  ...row,
})
