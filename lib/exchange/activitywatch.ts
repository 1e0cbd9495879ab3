import * as v from 'valibot'
import type { AttentionRow, Day } from '../model/counts'
import type { SiteId } from '../model/vocabulary'
import { clockDayOf, lengthOfHour, splitByHour } from '../time/calendar'
import { faultOf, rowOf, siteAt } from './elsewhere'
import { says, word, type Fault } from './parts'
import { FIRST_DAY } from './schema'

/*
 * ActivityWatch's bucket export: {"buckets": {id: {type, events: [{timestamp, duration, data}]}}}, `timestamp` ISO 8601,
 * `duration` in seconds (aw_core.Event, docs.activitywatch.net/en/latest/api/python.html). Of all buckets two types are read:
 * `web.tab.current`, the tab in front, and `afkstatus`, whether anybody was there.
 */

const event = v.object({
  timestamp: v.pipe(v.string(says('value')), v.maxLength(40, says('value'))),
  duration: v.pipe(v.number(says('number')), v.minValue(0, says('negative')), v.maxValue(7 * 86_400, says('tooMuch'))),
  data: v.looseObject({ url: v.optional(v.string(says('value'))), status: v.optional(word(100)) }),
})
const file = v.object({
  buckets: v.record(
    v.string(),
    v.looseObject({ type: v.string(says('value')), events: v.optional(v.array(v.unknown())) }),
  ),
})

/** Epoch milliseconds. */
type Span = { from: number; to: number }
type Visit = Span & { site: SiteId }

const spanOf = ({ timestamp, duration }: v.InferOutput<typeof event>): Span => {
  const from = Date.parse(timestamp)
  return { from, to: from + Math.round(duration * 1000) }
}

/** Events of one type of bucket; a fault where one is damaged. */
function eventsOf(buckets: v.InferOutput<typeof file>['buckets'], type: string) {
  const events: v.InferOutput<typeof event>[] = []
  for (const bucket of Object.values(buckets)) {
    if (bucket.type !== type) continue
    for (const one of bucket.events ?? []) {
      const read = v.safeParse(event, one, { abortEarly: true })
      if (!read.success) return { fault: faultOf(read.issues[0].message) }
      if (Number.isNaN(Date.parse(read.output.timestamp))) return { fault: 'value' as const }
      events.push(read.output)
    }
  }
  return events
}

/** The parts of visits at which somebody was there. */
function attended(visits: readonly Visit[], present: readonly Span[]): Visit[] {
  const sorted = present.toSorted((a, b) => a.from - b.from)
  let first = 0
  return visits.flatMap((visit) => {
    while (first < sorted.length && (sorted[first]?.to ?? 0) <= visit.from) first++
    const parts: Visit[] = []
    for (let i = first; i < sorted.length && (sorted[i]?.from ?? Infinity) < visit.to; i++) {
      const [from, to] = [Math.max(visit.from, sorted[i]?.from ?? 0), Math.min(visit.to, sorted[i]?.to ?? 0)]
      if (from < to) parts.push({ ...visit, from, to })
    }
    return parts
  })
}

/** Visits of which no two overlap: a moment belongs to what began last. */
function inTurn(visits: readonly Visit[]): Visit[] {
  const kept: Visit[] = []
  for (const visit of visits.toSorted((a, b) => a.from - b.from || a.to - b.to)) {
    const before = kept.at(-1)
    if (before && before.to > visit.from) before.to = visit.from
    kept.push({ ...visit })
  }
  return kept.filter(({ from, to }) => from < to)
}

/** Hours by their sites. Where the file tells when nobody was there, that time is left out. */
export function readActivityWatch(value: unknown, last: Day): AttentionRow[] | { fault: Fault } {
  const read = v.safeParse(file, value, { abortEarly: true })
  if (!read.success) return { fault: faultOf(read.issues[0].message) }
  const tabs = eventsOf(read.output.buckets, 'web.tab.current')
  if ('fault' in tabs) return tabs
  const there = eventsOf(read.output.buckets, 'afkstatus')
  if ('fault' in there) return there
  const visits = tabs.flatMap((one) => {
    const site = siteAt(one.data.url ?? '')
    return site === undefined ? [] : [{ ...spanOf(one), site }]
  })
  const present = there.filter(({ data }) => data.status === 'not-afk').map(spanOf)
  const parts = inTurn(
    there.length > 0 ? attended(inTurn(visits), inTurn(present.map((span) => ({ ...span, site: '' })))) : visits,
  )
  const sums = new Map<string, AttentionRow>()
  for (const { from, to, site } of parts) {
    if (clockDayOf(from) < FIRST_DAY) return { fault: 'tooEarly' }
    if (clockDayOf(to) > last) return { fault: 'tooLate' }
    for (const { day, hour, ms } of splitByHour(from, to)) {
      const key = `${day} ${hour} ${site}`
      sums.set(key, rowOf(day, hour, site, Math.min(lengthOfHour(day, hour), (sums.get(key)?.ms ?? 0) + ms)))
    }
  }
  return [...sums.values()]
}
