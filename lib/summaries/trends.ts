import type { AttentionRow, Day, DaysOfCounts } from '../model/counts'
import { SURFACES, type SiteId, type Surface } from '../model/vocabulary'
import { daysBetween } from '../time/calendar'
import { partsOf, type Part } from './parts'
import type { Period, Piece } from './periods'
import { totalsOf, type Totals } from './totals'

export type Bucket = Piece & {
  totals: Totals
  parts: Part[]
  /** Days with any count, and days that have begun. A day nobody looked at is not a day of zero minutes. */
  seenDays: number
  begun: number
}

/** The days on which anything was written down. */
export const seenDays = ({ attention, acts, sightings }: DaysOfCounts): Set<Day> =>
  new Set([...attention, ...acts, ...sightings].map(({ day }) => day))

/** Days that have begun, today among them. */
export const begunDays = ({ from, to }: Period, today: Day): number =>
  from > today ? 0 : daysBetween(from, to < today ? to : today) + 1

/** Each row to the piece that it belongs to. Pieces come in order and do not overlap. */
function split<T extends { day: Day; hour?: number }>(rows: readonly T[], pieces: readonly Piece[]): T[][] {
  const lists: T[][] = pieces.map(() => [])
  const byDay = new Map<Day, number[]>()
  const at = (day: Day) => {
    const known = byDay.get(day)
    if (known) return known
    const found = pieces.flatMap(({ from, to }, i) => (from <= day && day <= to ? [i] : []))
    byDay.set(day, found)
    return found
  }
  for (const row of rows)
    for (const i of at(row.day)) {
      const { hour } = pieces[i] ?? {}
      if (hour === undefined || hour === row.hour) lists[i]?.push(row)
    }
  return lists
}

/** The counts of a period apart by its pieces. Rows whose hour is no longer kept are in no hour. */
export function bucketsOf(counts: DaysOfCounts, pieces: readonly Piece[], today: Day): Bucket[] {
  const [attention, acts, sightings] = [
    split(counts.attention, pieces),
    split(counts.acts, pieces),
    split(counts.sightings, pieces),
  ]
  return pieces.map((piece, i) => {
    const own = { attention: attention[i] ?? [], acts: acts[i] ?? [], sightings: sightings[i] ?? [] }
    const totals = totalsOf(own)
    return { ...piece, totals, parts: partsOf(totals), seenDays: seenDays(own).size, begun: begunDays(piece, today) }
  })
}

export type Share<Name extends string> = { name: Name; ms: number; share: number }

function shares<Name extends string>(
  rows: readonly AttentionRow[],
  nameOf: (row: AttentionRow) => Name,
): Share<Name>[] {
  const sums = new Map<Name, number>()
  let all = 0
  for (const row of rows) {
    sums.set(nameOf(row), (sums.get(nameOf(row)) ?? 0) + row.ms)
    all += row.ms
  }
  return [...sums].map(([name, ms]) => ({ name, ms, share: all === 0 ? 0 : ms / all })).toSorted((a, b) => b.ms - a.ms)
}

/** Where time went by site, the longest first. Shares (0 to 1) add up to 1. */
export const bySite = (counts: DaysOfCounts): Share<SiteId>[] => shares(counts.attention, ({ site }) => site)

/** Where time went by kind of page, the longest first; `other` is what could not be read. */
export const bySurface = (counts: DaysOfCounts): Share<Surface>[] =>
  shares(counts.attention, ({ surface }) => (SURFACES.includes(surface) ? surface : 'other'))

/** Milliseconds in hours that are no longer kept: their days were folded. */
export const foldedMs = (counts: DaysOfCounts): number =>
  counts.attention.reduce((sum, { hour, ms }) => sum + (hour < 0 ? ms : 0), 0)
