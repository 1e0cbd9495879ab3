import { actsBeyondDays, monthOf, timeBeyondDays } from '../merge/months'
import type { Day } from '../model/counts'
import type { ActMonth, AttentionMonth, MonthName } from '../model/merge'
import type { Months } from '../summaries/months'
import { addDays } from '../time/calendar'
import type { Store } from './db'
import type { Journal } from './journal'
import { keyOf } from './key-of'
import { ofDays } from './ranges'

/** The first and the last day that a month of this name can have. */
const daysOf = (month: MonthName): [Day, Day] => [`${month}-01`, `${month}-31`]

/** Rows of the months `first` to `last`, and what their totals say beyond the days that are known. */
async function read(store: Store, first: MonthName, last: MonthName) {
  const { attentionByMonth, actsByMonth, attentionElsewhere, actsElsewhere } = store
  const [times, deeds] = [
    await ofDays(attentionByMonth, first, last).toArray(),
    await ofDays(actsByMonth, first, last).toArray(),
  ]
  const months = [...times, ...deeds].map(({ month }) => month).toSorted()
  const [from, to] = [months[0], months.at(-1)]
  if (from === undefined || to === undefined) return { times, deeds, beyond: { attention: [], acts: [] } }
  const days = [daysOf(from)[0], daysOf(to)[1]] as const
  const attention = timeBeyondDays(times, await ofDays(attentionElsewhere, ...days).toArray())
  const acts = actsBeyondDays(deeds, await ofDays(actsElsewhere, ...days).toArray())
  return { times, deeds, beyond: { attention, acts } }
}

/**
 * What other browsers counted in whole months, beyond the days that they told of: of the months that lie as a whole within
 * the days `from` to `to`, both included. The cost grows with these months, not with history.
 */
export async function monthsBetween(store: Store, from: Day, to: Day): Promise<Months> {
  const first = monthOf(from.endsWith('-01') ? from : addDays(daysOf(monthOf(from))[0], 31))
  const last = monthOf(addDays(daysOf(monthOf(addDays(to, 1)))[0], -1))
  return first > last ? { attention: [], acts: [] } : (await read(store, first, last)).beyond
}

/** Between these are the names of all months. */
const ALL = ['', '9999-12'] as const

/** The same of all months there are. */
export const allMonths = async (store: Store): Promise<Months> => (await read(store, ...ALL)).beyond

/**
 * Takes away totals of months that say no more than the days that are known. Must run in the transaction of the merge.
 */
export async function dropMonthsKnownByDay(store: Store, journal: Journal): Promise<void> {
  const { times, deeds, beyond } = await read(store, ...ALL)
  const { attentionByMonth, actsByMonth } = store
  const key = (row: AttentionMonth | ActMonth) =>
    'ms' in row ? keyOf(attentionByMonth, row).join() : keyOf(actsByMonth, row).join()
  const needed = new Set([...beyond.attention, ...beyond.acts].map(key))
  const goneTimes = times.filter((row) => !needed.has(key(row)))
  const goneActs = deeds.filter((row) => !needed.has(key(row)))
  for (const row of goneTimes) journal.note(attentionByMonth.name, row, undefined)
  for (const row of goneActs) journal.note(actsByMonth.name, row, undefined)
  await attentionByMonth.bulkDelete(goneTimes.map((row) => keyOf(attentionByMonth, row)))
  await actsByMonth.bulkDelete(goneActs.map((row) => keyOf(actsByMonth, row)))
}
