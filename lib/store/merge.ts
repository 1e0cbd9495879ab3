import { lengthOfHour } from '../time/calendar'
import { FOLDED, type Store } from './db'
import { chosenGap, setGap } from './gap'
import { mergeNudges } from './merge-nudges'
import { mergeReflect } from './merge-reflect'
import { ofDays } from './ranges'
import type { SomeStored } from '../exchange/stored'
import { joinTalks } from '../conversations/join'
import type { ActRow, AttentionRow, Day } from '../model/counts'

export type Merged = {
  /** Milliseconds that were not here before. */
  ms: number
  /** Things done that were not here before. */
  acts: number
  /** Days that gained anything. */
  days: number
  /** Conversations, friends, plans, nudges, check-ins and reflections that were not here before. */
  talks: number
}

const HOUR_MS = 3_600_000
const DAY_MS = 25 * HOUR_MS

/**
 * Merges the rows of an export into the store, in one transaction. Counters only ever grow, so of two numbers for the
 * same thing the larger one is the later: it is kept. The same file twice changes nothing.
 *
 * A day whose hours are folded on either side is compared as a whole: what the file has more of is added to the day,
 * not to an hour. And an hour that is full takes no more, as everywhere.
 *
 * @throws whatever Dexie throws; nothing is changed then
 */
export async function mergeRows(store: Store, rows: SomeStored): Promise<Merged> {
  const { attention, acts: deeds, conversations, friends, plans, nudges, checkins, reflections, settings } = store
  const tables = [attention, deeds, conversations, friends, plans, nudges, checkins, reflections, settings]
  return store.transaction('rw', tables, async () => {
    if (rows.gap !== undefined && (await chosenGap(store)) === undefined) await setGap(store, rows.gap)
    const talks = (await mergeTalks(store, rows)) + (await mergeNudges(store, rows)) + (await mergeReflect(store, rows))
    const days = new Set<Day>()
    let [ms, acts] = [0, 0]
    for (const [day, theirs] of groupBy(rows.attention, (row) => row.day)) {
      const ours = await ofDays(store.attention, day, day).toArray()
      const grown = mergeDay(ours, theirs, attentionKey, 'ms', roomIn(day, ours))
      await store.attention.bulkPut(grown.rows)
      ms += grown.gained
      if (grown.gained > 0) days.add(day)
    }
    for (const [day, theirs] of groupBy(rows.acts, (row) => row.day)) {
      const ours = await ofDays(store.acts, day, day).toArray()
      const grown = mergeDay(ours, theirs, actKey, 'count', (_hour, wanted) => wanted)
      await store.acts.bulkPut(grown.rows)
      acts += grown.gained
      if (grown.gained > 0) days.add(day)
    }
    return { ms, acts, days: days.size, talks }
  })
}

/** Joins conversations and friends; what the person wrote here about somebody is kept. */
async function mergeTalks(store: Store, { conversations = [], friends = [] }: SomeStored): Promise<number> {
  if (conversations.length + friends.length === 0) return 0
  const ours = await store.conversations.toArray()
  const all = joinTalks(ours, conversations)
  const names = new Set(all.map(({ id }) => id))
  await store.conversations.bulkDelete(ours.map(({ id }) => id).filter((id) => !names.has(id)))
  await store.conversations.bulkPut(all)
  const known = new Set(await store.friends.toCollection().primaryKeys())
  const added = friends.filter(({ id }) => !known.has(id))
  await store.friends.bulkAdd(added)
  return Math.max(0, all.length - ours.length) + added.length
}

const attentionKey = (row: AttentionRow) => `${row.site} ${row.surface} ${row.activity}`
const actKey = (row: ActRow) => `${row.site} ${row.kind}`

/** Of the milliseconds wanted in an hour (or the folded day), those that still fit; they are taken at once. */
function roomIn(day: Day, ours: readonly AttentionRow[]): (hour: number, wanted: number) => number {
  const spent = new Map<number, number>()
  let inDay = 0
  const take = (hour: number, ms: number) => {
    spent.set(hour, (spent.get(hour) ?? 0) + ms)
    inDay += ms
  }
  for (const { hour, ms } of ours) take(hour, ms)
  return (hour, wanted) => {
    const most = hour === FOLDED ? DAY_MS : Math.max(HOUR_MS, lengthOfHour(day, hour))
    const fits = Math.max(0, Math.min(wanted, most - (spent.get(hour) ?? 0), DAY_MS - inDay))
    take(hour, fits)
    return fits
  }
}

function mergeDay<N extends 'ms' | 'count', T extends { hour: number } & Record<N, number>>(
  ours: readonly T[],
  theirs: readonly T[],
  keyOf: (row: T) => string,
  number: N,
  room: (hour: number, wanted: number) => number,
): { rows: T[]; gained: number } {
  const asDay = [...ours, ...theirs].some((row) => row.hour === FOLDED)
  const slot = (row: T) => `${asDay ? FOLDED : row.hour} ${keyOf(row)}`
  const have = sums(ours, slot, number)
  const stored = new Map(ours.map((row) => [`${row.hour} ${keyOf(row)}`, row]))
  const rows: T[] = []
  let gained = 0
  for (const [name, group] of groupBy(theirs, slot)) {
    const first = group[0] as T
    const hour = asDay ? FOLDED : first.hour
    const wanted = group.reduce((sum, row) => sum + row[number], 0) - (have.get(name) ?? 0)
    const more = wanted > 0 ? room(hour, wanted) : 0
    if (more === 0) continue
    const before = stored.get(`${hour} ${keyOf(first)}`)?.[number] ?? 0
    rows.push({ ...first, hour, [number]: before + more })
    gained += more
  }
  return { rows, gained }
}

function sums<N extends string, T extends Record<N, number>>(rows: readonly T[], keyOf: (row: T) => string, number: N) {
  const sum = new Map<string, number>()
  for (const row of rows) sum.set(keyOf(row), (sum.get(keyOf(row)) ?? 0) + row[number])
  return sum
}

function groupBy<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(keyOf(row))
    if (group) group.push(row)
    else groups.set(keyOf(row), [row])
  }
  return groups
}
