import * as v from 'valibot'
import type { AttentionRow, Day } from '../model/counts'
import type { SiteId } from '../model/vocabulary'
import { faultOf, rowOf, siteAt } from './elsewhere'
import { count, DAY_MS, says, word, type Fault } from './parts'
import { dayUpTo } from './schema'

/*
 * The export of Time Tracker (sheepzh/time-tracker-4-browser): `__meta__` and, from version 4 on, `__stat__` with a row for
 * each day and host; before, members named by day and host ("20230115x.com"). `focus` is milliseconds.
 * Read in src/background/service/components/immigration.ts (5cb76fa) and stat-database/index.ts (3bbfdc0), classic.ts (4a9dbb9).
 */

const row = v.object({ host: word(300), date: v.string(says('value')), focus: v.optional(count(DAY_MS), 0) })
const STAT = '__stat__'
const file = v.looseObject({ __meta__: v.looseObject({}), [STAT]: v.optional(v.array(row, says('value'))) })
const oldRow = v.object({ focus: v.optional(count(DAY_MS), 0) })
const OLD = /^(\d{8})([^/]{1,300})$/

type Kept = { host: string; date: string; focus: number }

function keptIn(value: Record<string, unknown>): Kept[] | { fault: Fault } {
  const kept: Kept[] = []
  for (const [name, of] of Object.entries(value)) {
    const [, date, host] = OLD.exec(name) ?? []
    if (date === undefined || host === undefined) continue
    const read = v.safeParse(oldRow, of, { abortEarly: true })
    if (!read.success) return { fault: read.issues[0].message as Fault }
    kept.push({ host, date, focus: read.output.focus })
  }
  return kept
}

/** Days by their sites. Rows of a part of a site ("x.com/home") say again what the row of the whole says, and are left out. */
export function readTimeTracker(value: unknown, last: Day): AttentionRow[] | { fault: Fault } {
  const read = v.safeParse(file, value, { abortEarly: true })
  if (!read.success) return { fault: faultOf(read.issues[0].message) }
  const kept = read.output[STAT] ?? keptIn(read.output)
  if ('fault' in kept) return kept
  const isDay = dayUpTo(last)
  const sums = new Map<string, { day: Day; site: SiteId; ms: number }>()
  const days = new Map<Day, number>()
  for (const { host, date, focus } of kept) {
    const site = host.includes('/') ? undefined : siteAt(`https://${host}`)
    if (site === undefined || focus === 0) continue
    const day = v.safeParse(isDay, date.replace(/^(\d{4})-?(\d\d)-?(\d\d)$/, '$1-$2-$3'))
    if (!day.success) return { fault: day.issues[0].message as Fault }
    const sum = sums.get(`${day.output} ${site}`) ?? { day: day.output, site, ms: 0 }
    sums.set(`${day.output} ${site}`, { ...sum, ms: sum.ms + focus })
    const inDay = (days.get(day.output) ?? 0) + focus
    if (inDay > DAY_MS) return { fault: 'fullDay' }
    days.set(day.output, inDay)
  }
  return [...sums.values()].map(({ day, site, ms }) => rowOf(day, -1, site, ms))
}
