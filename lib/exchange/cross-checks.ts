import { lengthOfHour } from '../time/calendar'
import { actKey, attentionKey } from '../merge/counters'
import { DAY_MS, type Fault } from './parts'
import type { Contents, ExportedActs, ExportedAttention } from './format'

export type Path = (string | number)[]
export type Finding = { fault: Fault; path: Path }

const HOUR_MS = 3_600_000

/**
 * Milliseconds that one clock hour can hold. An hour that this zone skips may have been lived in the zone the file
 * comes from, so it counts as a whole one.
 */
const mostOf = (day: string, hour: number) => Math.max(HOUR_MS, lengthOfHour(day, hour))

const monthIn = ({ month, device = '' }: { month: string; device?: string | undefined }) => `${month} ${device}`
const hourOf = ({ day, hour, site, device = '' }: ExportedAttention | ExportedActs) =>
  `${day} ${hour} ${site} ${device}`

/** What is wrong with rows that are each fine alone, or undefined. */
export const crossCheck = (file: Contents): Finding | undefined =>
  firstDuplicate('conversations', file.conversations, ({ id }) => id, 'id') ??
  firstDuplicate('friends', file.friends, ({ id }) => id, 'id') ??
  firstDuplicate('nudges', file.nudges, ({ id }) => id, 'id') ??
  firstDuplicate('removed', file.removed ?? [], ({ kind, id }) => `${kind} ${id}`, 'id') ??
  firstDuplicate('devices', file.devices ?? [], ({ id }) => id, 'id') ??
  firstDuplicate('checkins', file.checkins, ({ day }) => day, 'day') ??
  firstDuplicate('reflections', file.reflections, ({ week }) => week, 'week') ??
  twicePlanned(file.settings.plans ?? []) ??
  backwards(file.conversations) ??
  firstDuplicate('attention', file.attention, (row) => `${hourOf(row)} ${row.surface} ${row.activity}`) ??
  firstDuplicate('acts', file.acts, (row) => `${hourOf(row)} ${row.kind}`) ??
  firstDuplicate('attentionByMonth', file.attentionByMonth ?? [], (row) => `${monthIn(row)} ${attentionKey(row)}`) ??
  firstDuplicate('actsByMonth', file.actsByMonth ?? [], (row) => `${monthIn(row)} ${actKey(row)}`) ??
  firstOverfull(file.attention)

function twicePlanned(plans: readonly { id: string }[]): Finding | undefined {
  const found = firstDuplicate('plans', plans, ({ id }) => id, 'id')
  return found && { ...found, path: ['settings', ...found.path] }
}

function backwards(rows: readonly { start: number; end: number }[]): Finding | undefined {
  const i = rows.findIndex(({ start, end }) => end < start)
  return i < 0 ? undefined : { fault: 'value', path: ['conversations', i, 'end'] }
}

/** The first row with the key of one before it; `field` is what the key stands in, if in one. */
function firstDuplicate<T>(
  table: string,
  rows: readonly T[],
  keyOf: (row: T) => string,
  ...field: string[]
): Finding | undefined {
  const keys = new Set<string>()
  const i = rows.findIndex((row) => keys.size === keys.add(keyOf(row)).size)
  return i < 0 ? undefined : { fault: 'duplicate', path: [table, i, ...field] }
}

function firstOverfull(rows: readonly ExportedAttention[]): Finding | undefined {
  const hours = new Map<string, number>()
  const days = new Map<string, number>()
  // Two browsers may have counted at once; and a day that was folded says again what its hours say.
  for (const [i, { day, hour, ms, device = '' }] of rows.entries()) {
    const whole = `${day} ${hour === null} ${device}`
    const inDay = (days.get(whole) ?? 0) + ms
    if (inDay > DAY_MS) return { fault: 'fullDay', path: ['attention', i] }
    days.set(whole, inDay)
    if (hour === null) continue
    const key = `${day} ${hour} ${device}`
    const inHour = (hours.get(key) ?? 0) + ms
    if (inHour > HOUR_MS && inHour > mostOf(day, hour)) return { fault: 'fullHour', path: ['attention', i] }
    hours.set(key, inHour)
  }
  return undefined
}
