import type { ActRow, AttentionRow, Day } from '../model/counts'
import { addDays, dayOfHour } from '../time/calendar'
import { FOLDED, type Store } from './db'
import { ofDays } from './ranges'

/** No count is older. */
const FIRST: Day = '2004-01-01'

type Row = { day: Day; hour: number }

/** The rows of whole days that rows of hours come to; rows with the same key are added up by `add`. */
function wholeDays<T extends Row>(rows: readonly T[], keyOf: (row: T) => string, add: (a: T, b: T) => T): T[] {
  const days = new Map<string, T>()
  for (const row of rows) {
    const whole = { ...row, day: dayOfHour(row.day, row.hour), hour: FOLDED }
    const key = `${whole.day} ${keyOf(row)}`
    const sum = days.get(key)
    days.set(key, sum ? add(sum, whole) : whole)
  }
  return [...days.values()]
}

const addTime = (a: AttentionRow, b: AttentionRow): AttentionRow => ({ ...a, ms: a.ms + b.ms })
const addActs = (a: ActRow, b: ActRow): ActRow => ({
  ...a,
  count: a.count + b.count,
  ...((a.estimated ?? b.estimated) !== undefined && { estimated: (a.estimated ?? 0) + (b.estimated ?? 0) }),
})

/**
 * Folds the hours of old days into their days: nobody needs to know for good at which hour somebody was where. A row of the
 * hours before a day begins goes to the day that it belongs to as the person has it.
 *
 * @param last the last day to be folded
 * @returns how many rows of hours went
 */
export async function foldHours(store: Store, last: Day): Promise<number> {
  const { attention, acts } = store
  const isOld = (row: Row) => row.hour !== FOLDED && dayOfHour(row.day, row.hour) <= last
  return store.transaction('rw', [attention, acts], async () => {
    const until = addDays(last, 1)
    const times = (await ofDays(attention, FIRST, until).toArray()).filter(isOld)
    const deeds = (await ofDays(acts, FIRST, until).toArray()).filter(isOld)
    const days = new Set([...times, ...deeds].map(({ day, hour }) => dayOfHour(day, hour)))
    const isFolded = (row: Row) => row.hour === FOLDED && days.has(row.day)
    // What was folded of these days before: some came in late, or were imported.
    const wholeTimes = times.length > 0 ? await ofDays(attention, FIRST, last).filter(isFolded).toArray() : []
    const wholeDeeds = deeds.length > 0 ? await ofDays(acts, FIRST, last).filter(isFolded).toArray() : []
    await attention.bulkDelete(
      times.map(({ day, hour, site, surface, activity }) => [day, hour, site, surface, activity]),
    )
    await acts.bulkDelete(deeds.map(({ day, hour, site, kind }) => [day, hour, site, kind]))
    const timeKey = (row: AttentionRow) => `${row.site} ${row.surface} ${row.activity}`
    await attention.bulkPut(wholeDays([...wholeTimes, ...times], timeKey, addTime))
    await acts.bulkPut(wholeDays([...wholeDeeds, ...deeds], (row) => `${row.site} ${row.kind}`, addActs))
    return times.length + deeds.length
  })
}
