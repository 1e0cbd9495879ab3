import type { Day, DaysOfCounts } from '../model/counts'
import { partsOf, type Part } from './parts'
import { byDay, totalsOf, type Totals } from './totals'

export type DayInWeek = {
  day: Day
  /** Whether anything was written down. A day nobody looked at is not a day of zero minutes. */
  seen: boolean
  totals: Totals
  parts: Part[]
}

/** Each of `days` with its totals, in their order. */
export const weekOf = (counts: DaysOfCounts, days: readonly Day[]): DayInWeek[] =>
  byDay(counts, days).map(({ day, counts: own }) => {
    const totals = totalsOf(own)
    const seen = own.attention.length + own.acts.length + own.sightings.length > 0
    return { day, seen, totals, parts: partsOf(totals) }
  })
