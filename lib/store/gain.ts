import type { Table } from 'dexie'
import { actsTogether, attentionTogether } from '../merge/counters'
import type { Store } from './db'
import { ofDays } from './ranges'

/** What is counted of each day. */
export type Counted = Map<string, { ms: number; acts: number }>

/** What a person sees of the days from `from` to `to`, by day. */
export async function countedByDay(store: Store, from = '', to = ''): Promise<Counted> {
  const read = async <T, K>(table: Table<T, K>) => ofDays(table, from, to).toArray()
  const times = [...(await read(store.attention)), ...(await read(store.attentionElsewhere))]
  const deeds = [...(await read(store.acts)), ...(await read(store.actsElsewhere))]
  const counted: Counted = new Map()
  const at = (day: string) => {
    const sum = counted.get(day) ?? { ms: 0, acts: 0 }
    counted.set(day, sum)
    return sum
  }
  for (const { day, ms } of attentionTogether(times)) at(day).ms += ms
  for (const { day, count } of actsTogether(deeds)) at(day).acts += count
  return counted
}

/** What there is more after than before, and on how many days. */
export function gainOf(before: Counted, after: Counted): { ms: number; acts: number; days: number } {
  const gained = { ms: 0, acts: 0, days: 0 }
  for (const [day, { ms, acts }] of after) {
    const more = {
      ms: Math.max(0, ms - (before.get(day)?.ms ?? 0)),
      acts: Math.max(0, acts - (before.get(day)?.acts ?? 0)),
    }
    gained.ms += more.ms
    gained.acts += more.acts
    if (more.ms > 0 || more.acts > 0) gained.days += 1
  }
  return gained
}
