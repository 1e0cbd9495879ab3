import type { ActRow, AttentionRow, Day } from '../model/counts'
import { isTracker, type Tracker } from '../model/merge'
import { lengthOfHour } from '../time/calendar'

/*
 * Each browser only ever adds to its own counts, so of two states of one count the larger one is the later: a grow-only
 * counter for each browser (Shapiro et al. 2011, INRIA RR-7506). A day's own row (hour -1), which the hours were folded
 * into, is a count of its own that says at least what the hours said: where both stand, the larger holds.
 */

type Counted = { day: Day; hour: number; site: string; device?: string | undefined }

export const attentionKey = (row: Pick<AttentionRow, 'site' | 'surface' | 'activity'>): string =>
  `${row.site} ${row.surface} ${row.activity}`
export const actKey = (row: Pick<ActRow, 'site' | 'kind'>): string => `${row.site} ${row.kind}`

/** Two states of one count. */
export const joinTime = <T extends { ms: number }>(a: T, b: T): T => (b.ms > a.ms ? b : a)
export function joinActs<T extends Pick<ActRow, 'count' | 'estimated'>>(a: T, b: T): T {
  const estimated = Math.max(a.estimated ?? 0, b.estimated ?? 0)
  const count = Math.max(a.count, b.count)
  return { ...a, count, ...(estimated > 0 && { estimated }) }
}

/**
 * The day's own rows that hours come to. What was folded of a day before says at least what its hours said then: the larger
 * holds, so that folding and importing come to the same in any order.
 */
function wholeDays<T extends Counted>(
  rows: readonly T[],
  keyOf: (row: T) => string,
  add: (a: T, b: T) => T,
  join: (a: T, b: T) => T,
): T[] {
  return [...Map.groupBy(rows, (row) => `${row.day} ${row.device ?? ''} ${keyOf(row)}`).values()].map((group) => {
    const whole = group.filter(({ hour }) => hour === -1)
    const hours = group.filter(({ hour }) => hour !== -1).map((row) => ({ ...row, hour: -1 }))
    return [...whole, ...(hours.length > 0 ? [hours.reduce(add)] : [])].reduce(join)
  })
}

export const addTime = <T extends { ms: number }>(a: T, b: T): T => ({ ...a, ms: a.ms + b.ms })
export function addActs<T extends Pick<ActRow, 'count' | 'estimated'>>(a: T, b: T): T {
  const estimated = (a.estimated ?? 0) + (b.estimated ?? 0)
  return { ...a, count: a.count + b.count, ...(estimated > 0 && { estimated }) }
}

/** The days' own rows of attention, each browser's for itself; a folded hour is -1. */
export const dayTimes = <T extends AttentionRow & { device?: string }>(rows: readonly T[]): T[] =>
  wholeDays<T>(rows, attentionKey, addTime, joinTime)

/** The days' own rows of acts. */
export const dayActs = <T extends ActRow & { device?: string }>(rows: readonly T[]): T[] =>
  wholeDays<T>(rows, actKey, addActs, joinActs)

/** Rows of one browser, day and thing: those of hours, and what the day's own row says beyond them. */
function unfolded<T extends Counted>(
  rows: readonly T[],
  read: (row: T) => number,
  write: (row: T, n: number) => T,
): T[] {
  const day = rows.find(({ hour }) => hour < 0)
  if (!day || rows.length === 1) return [...rows]
  const hours = rows.filter(({ hour }) => hour >= 0)
  const rest = read(day) - hours.reduce((sum, row) => sum + read(row), 0)
  return rest > 0 ? [...hours, write(day, rest)] : hours
}

function summed<T extends Counted>(rows: readonly T[], keyOf: (row: T) => string, add: (a: T, b: T) => T): T[] {
  const sums = new Map<string, T>()
  for (const row of rows) {
    const key = `${row.day} ${row.hour} ${keyOf(row)}`
    const sum = sums.get(key)
    sums.set(key, sum ? add(sum, row) : row)
  }
  return [...sums.values()]
}

/**
 * What all browsers together counted. What another tracker counted stands only for days of which Closer knows nothing: both
 * would have counted the same moments.
 *
 * @param rows of any number of browsers; without `device`, of this one
 */
function together<T extends Counted>(
  rows: readonly T[],
  keyOf: (row: T) => string,
  read: (row: T) => number,
  write: (row: T, n: number) => T,
  add: (a: T, b: T) => T,
  isKnown: (day: Day) => boolean,
): T[] {
  const used = rows.filter(({ day, device }) => !isTracker(device) || !isKnown(day))
  const groups = Map.groupBy(used, (row) => `${row.device ?? ''} ${row.day} ${keyOf(row)}`)
  const all = [...groups.values()].flatMap((group) => unfolded(group, read, write))
  return summed(
    all.map(({ device: _, ...row }) => row as T),
    keyOf,
    add,
  )
}

const daysOf = (rows: readonly Counted[]): Set<Day> =>
  new Set(rows.filter(({ device }) => !isTracker(device)).map(({ day }) => day))

const isPlain = (rows: readonly Counted[]) => rows.every(({ hour, device }) => hour >= 0 && device === undefined)

/**
 * Attention of all browsers, of which no clock hour holds more than it lasted: where two browsers together claim more, each
 * of their rows gives way in proportion.
 */
export function attentionTogether(rows: readonly (AttentionRow & { device?: string })[]): AttentionRow[] {
  const days = daysOf(rows)
  const all = isPlain(rows)
    ? rows
    : together(
        rows,
        attentionKey,
        ({ ms }) => ms,
        (row, ms) => ({ ...row, ms }),
        addTime,
        (day) => days.has(day),
      )
  return fitted(all)
}

export function actsTogether(rows: readonly (ActRow & { device?: string })[]): ActRow[] {
  if (isPlain(rows)) return [...rows]
  const days = daysOf(rows)
  return together(
    rows,
    actKey,
    ({ count }) => count,
    (row, count) => ({ ...row, count, ...(row.estimated && { estimated: Math.min(row.estimated, count) }) }),
    addActs,
    (day) => days.has(day),
  )
}

/** How much (ms) of the time that `attentionTogether` gives is from each tracker. */
export function timeOfTrackers(rows: readonly (AttentionRow & { device?: string })[]): Map<Tracker, number> {
  const [days, sums] = [daysOf(rows), new Map<Tracker, number>()]
  for (const { device, day, ms } of rows)
    if (isTracker(device) && !days.has(day)) sums.set(device, (sums.get(device) ?? 0) + ms)
  return sums
}

const HOUR_MS = 3_600_000

/** A day by the clock has at most 25 hours; rows of a day are bounded by it where the hours are not known. */
const lengthOf = (day: Day, hour: number) => (hour < 0 ? 25 * HOUR_MS : Math.max(HOUR_MS, lengthOfHour(day, hour)))

function fitted(rows: readonly AttentionRow[]): AttentionRow[] {
  const sums = new Map<string, number>()
  const slot = ({ day, hour }: AttentionRow) => `${day} ${hour}`
  for (const row of rows) sums.set(slot(row), (sums.get(slot(row)) ?? 0) + row.ms)
  const full = new Map<string, number>()
  for (const [key, ms] of sums) {
    if (ms <= HOUR_MS) continue
    const [day = '', hour = ''] = key.split(' ')
    const most = lengthOf(day, Number(hour))
    if (ms > most) full.set(key, most / ms)
  }
  if (full.size === 0) return [...rows]
  return rows.map((row) => ({ ...row, ms: Math.floor(row.ms * (full.get(slot(row)) ?? 1)) }))
}
