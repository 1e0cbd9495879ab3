import { ACT_KINDS, ACTIVITIES, type ActKind, type Activity } from '../model/vocabulary'
import type { AttentionRow, DaysOfCounts, SightingRow } from '../model/counts'

export type Totals = {
  /** Milliseconds by activity, without what could not be read. */
  activity: Record<Activity, number>
  /** Milliseconds on pages that the site's adapter does not know. */
  unknown: number
  /** Milliseconds in all. */
  total: number
  acts: Record<ActKind, number>
  /** How many of `acts` are estimates. */
  estimated: Record<ActKind, number>
  /** Gestures on a control whose state could not be read, and all gestures on controls. */
  unread: number
  gestures: number
}

const zeros = <K extends string>(keys: readonly K[]) => Object.fromEntries(keys.map((k) => [k, 0])) as Record<K, number>

/** A page that the URL table has no name for: nothing is claimed about what went on there. */
const isUnknown = (row: AttentionRow) => row.surface === 'other' && row.activity === 'other'

/** Adds up counts of any number of days. */
export function totalsOf(counts: DaysOfCounts): Totals {
  const totals: Totals = {
    activity: zeros(ACTIVITIES),
    unknown: 0,
    total: 0,
    acts: zeros(ACT_KINDS),
    estimated: zeros(ACT_KINDS),
    unread: 0,
    gestures: 0,
  }
  for (const row of counts.attention) addAttention(totals, row)
  for (const { kind, count, estimated = 0 } of counts.acts) {
    totals.acts[kind] += count
    totals.estimated[kind] += estimated
  }
  for (const row of counts.sightings) addSighting(totals, row)
  return totals
}

function addAttention(totals: Totals, row: AttentionRow): void {
  totals.total += row.ms
  if (isUnknown(row)) totals.unknown += row.ms
  else totals.activity[row.activity] += row.ms
}

function addSighting(totals: Totals, row: SightingRow): void {
  totals.unread += row.unread
  totals.gestures += row.unread + row.read
}

/** The same counts, apart by day, for the days asked for (days without any have empty lists). */
export function byDay(counts: DaysOfCounts, days: readonly string[]): { day: string; counts: DaysOfCounts }[] {
  const of = <T extends { day: string }>(rows: T[], day: string) => rows.filter((row) => row.day === day)
  return days.map((day) => ({
    day,
    counts: {
      attention: of(counts.attention, day),
      acts: of(counts.acts, day),
      sightings: of(counts.sightings, day),
    },
  }))
}
