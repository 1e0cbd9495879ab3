import type { Table } from 'dexie'
import { actsTogether, attentionTogether } from '../merge/counters'
import type { Day } from '../model/counts'
import type { Store } from './db'
import { allMonths } from './months'
import { ofDays } from './ranges'

type Sum = { ms: number; acts: number }

/** What is counted of each of some days, and of each month of which only totals are known. */
export type Counted = { days: Map<string, Sum>; months: Map<string, Sum> }

function at(counted: Map<string, Sum>, name: string): Sum {
  const sum = counted.get(name) ?? { ms: 0, acts: 0 }
  counted.set(name, sum)
  return sum
}

/** What a person sees of the days from the first to the last of `days`, which are in order, and of all months. */
export async function countedIn(store: Store, days: readonly Day[]): Promise<Counted> {
  const [from = '', to = ''] = [days[0], days.at(-1)]
  const read = async <T, K>(table: Table<T, K>) => ofDays(table, from, to).toArray()
  const times = [...(await read(store.attention)), ...(await read(store.attentionElsewhere))]
  const deeds = [...(await read(store.acts)), ...(await read(store.actsElsewhere))]
  const counted: Counted = { days: new Map(), months: new Map() }
  for (const { day, ms } of attentionTogether(times)) at(counted.days, day).ms += ms
  for (const { day, count } of actsTogether(deeds)) at(counted.days, day).acts += count
  const months = await allMonths(store)
  for (const { month, ms } of months.attention) at(counted.months, month).ms += ms
  for (const { month, count } of months.acts) at(counted.months, month).acts += count
  return counted
}

/** What there is more after than before, by its name. */
function more(before: Map<string, Sum>, after: Map<string, Sum>): Sum[] {
  return [...after].flatMap(([name, { ms, acts }]) => {
    const was = before.get(name) ?? { ms: 0, acts: 0 }
    const gained = { ms: Math.max(0, ms - was.ms), acts: Math.max(0, acts - was.acts) }
    return gained.ms > 0 || gained.acts > 0 ? [gained] : []
  })
}

const sumOf = (sums: Iterable<Sum>): Sum =>
  [...sums].reduce((all, { ms, acts }) => ({ ms: all.ms + ms, acts: all.acts + acts }), { ms: 0, acts: 0 })

/** What there is more after than before, and on how many days and in how many months of which only totals are known. */
export function gainOf(before: Counted, after: Counted): Sum & { days: number; months: number } {
  const [days, months] = [more(before.days, after.days), more(before.months, after.months)]
  const byDay = sumOf(days)
  // A month whose days have become known lost what they say: that was known before.
  const [was, is] = [sumOf(before.months.values()), sumOf(after.months.values())]
  return {
    ms: Math.max(0, byDay.ms + is.ms - was.ms),
    acts: Math.max(0, byDay.acts + is.acts - was.acts),
    days: days.length,
    months: months.length,
  }
}
