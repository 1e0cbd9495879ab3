import type { Context, PageEvent } from '../../lib/classify/events'
import type { Instant } from '../../lib/time/clock'
import { hourIn, QUARTER } from './hours'

/**
 * What attention is, computed the slow way: from the complete list of a document's events, with no state carried along.
 * The numbers stand here a second time on purpose.
 */
const IDLE = 30_000
const IDLE_MESSAGING = 60_000
const TAIL = 5_000
const MEDIA = 300_000
const DWELL = 5_000
const JUMP = 2_000

export type Session = {
  context: Context
  events: PageEvent[]
  limits?: { idle: number; idleInThread: number }
}

/** Totals by name: attention by `day hour surface activity`, acts by `day hour kind`. */
export type Totals = { attention: Record<string, number>; acts: Record<string, number> }

type Sign = PageEvent & { type: 'sign' }
type Visit = { from: number; to: number }
/** The time between two neighbours among an arrival, its accepted signs and its leave. */
export type Gap = { from: Instant; to: number; proven: boolean; whole: boolean }
type Window = { from: number; to: number }

/** From an arrival to the leave that follows: their places in the list. */
function visitsOf(events: PageEvent[]): Visit[] {
  const visits: Visit[] = []
  let from: number | undefined
  events.forEach(({ type }, i) => {
    if (type === 'arrive') from ??= i
    if (type === 'leave' && from !== undefined) {
      visits.push({ from, to: i })
      from = undefined
    }
  })
  if (from !== undefined) throw new Error('a session must end with a leave')
  return visits
}

function contextBefore({ context, events }: Session, i: number): Context {
  const last = events.slice(0, i).findLast((event) => event.type === 'context')
  return last?.context ?? context
}

/** The signs of a visit that count: every input, and the scrolling that follows one soon enough. */
function signsOf(session: Session, visit: Visit): Sign[] {
  const { events } = session
  return events.slice(visit.from + 1, visit.to).filter((event, k): event is Sign => {
    if (event.type !== 'sign') return false
    if (event.by !== 'scroll') return true
    const i = visit.from + 1 + k
    const busy = events.slice(visit.from, i).findLast((e) => e.type === 'sign' && e.by !== 'scroll')
    const proof = busy ?? (events[visit.from] as PageEvent)
    return event.at.mono - proof.at.mono <= idleLimit(session, i)
  })
}

const idleLimit = (session: Session, i: number) =>
  contextBefore(session, i).activity === 'messaging'
    ? (session.limits?.idleInThread ?? IDLE_MESSAGING)
    : (session.limits?.idle ?? IDLE)

const drift = (a: Instant, b: Instant) => Math.abs(b.wall - a.wall - (b.mono - a.mono))

export function gapsOf(session: Session): Gap[] {
  return visitsOf(session.events).flatMap((visit) => {
    const signs = signsOf(session, visit)
    const arrival = session.events[visit.from] as PageEvent
    const left = session.events[visit.to] as PageEvent
    return [...signs, left].map((event, k): Gap => {
      const from = (signs[k - 1] ?? arrival).at
      const limit = idleLimit(session, session.events.indexOf(event))
      const short = event.at.mono - from.mono <= limit && drift(from, event.at) <= JUMP
      return { from, to: event.at.mono, proven: k > 0, whole: event.type === 'sign' && short }
    })
  })
}

const gestureOf = (act: PageEvent & { type: 'act' }): Instant => act.since ?? act.at

/**
 * The looks that ended in a like: they begin a dwell before its gesture, but not before the page last moved or the
 * person came. A like that turns out to be one only after the person has left is counted, and changes no time.
 */
function looksOf(session: Session): Window[] {
  const { events } = session
  return visitsOf(events).flatMap((visit) => {
    const arrival = (events[visit.from] as PageEvent).at.mono
    const moves = signsOf(session, visit).filter((sign) => sign.by !== 'input')
    return events.flatMap((event, i) => {
      if (event.type !== 'act' || event.kind !== 'like' || i < visit.from || i > visit.to) return []
      const to = gestureOf(event).mono
      const before = moves.filter((move) => events.indexOf(move) < i && move.at.mono <= to)
      const moved = before.map((move) => move.at.mono)
      return [{ from: Math.max(to - DWELL, arrival, ...moved), to }]
    })
  })
}

/** Totals of one document, by the hours of a time zone. */
export function attentionOf(session: Session, zone: string): Totals {
  const { events, context } = session
  const gaps = gapsOf(session)
  const looks = looksOf(session)
  const marks = [...events.map((event) => event.at.mono), ...looks.flatMap(({ from, to }) => [from, to])]
  const attention: Record<string, number> = {}

  for (const gap of gaps) {
    const wallAt = (t: number) => gap.from.wall + (t - gap.from.mono)
    const counts = (t: number) => {
      const last = events.findLast((event) => event.type === 'media' && event.at.mono <= t)
      const playing = last?.type === 'media' && last.playing
      return gap.whole || (gap.proven && t < gap.from.mono + TAIL) || (playing && t < gap.from.mono + MEDIA)
    }
    for (const { from, to } of pieces(gap, marks)) {
      if (!counts(from)) continue
      const last = events.findLast((event) => event.type === 'context' && event.at.mono <= from)
      const { surface, activity } = last?.type === 'context' ? last.context : context
      const looked = activity === 'passive' && looks.some((look) => look.from <= from && from < look.to)
      const key = `${hourIn(zone, wallAt(from))} ${surface} ${looked ? 'reacting' : activity}`
      attention[key] = (attention[key] ?? 0) + (to - from)
    }
  }
  return { attention, acts: actsOf(events, zone) }
}

/** Cuts a gap wherever anything could change: at marks, at the ends of tail and media, at quarter hours. */
function pieces(gap: Gap, marks: number[]): Window[] {
  const start = gap.from.mono
  const cuts = new Set([start, gap.to, start + TAIL, start + MEDIA, ...marks])
  const offset = gap.from.wall - start
  const first = Math.ceil((start + offset) / QUARTER) * QUARTER - offset
  for (let t = first; t < gap.to; t += QUARTER) cuts.add(t)
  const sorted = [...cuts].filter((t) => t >= start && t <= gap.to).toSorted((a, b) => a - b)
  return sorted.slice(1).map((to, i) => ({ from: sorted[i] as number, to }))
}

function actsOf(events: PageEvent[], zone: string): Record<string, number> {
  const acts: Record<string, number> = {}
  for (const event of events) {
    if (event.type !== 'act') continue
    const key = `${hourIn(zone, gestureOf(event).wall)} ${event.kind}`
    acts[key] = (acts[key] ?? 0) + 1
  }
  return acts
}

/** Adds up totals of several documents. */
export function sum(all: Totals[]): Totals {
  const total: Totals = { attention: {}, acts: {} }
  for (const part of all)
    for (const what of ['attention', 'acts'] as const)
      for (const [key, n] of Object.entries(part[what])) total[what][key] = (total[what][key] ?? 0) + n
  return total
}

/** Attention by `day hour` alone. */
export function byHour(attention: Totals['attention']): Record<string, number> {
  const hours: Record<string, number> = {}
  for (const [key, ms] of Object.entries(attention)) {
    const hour = key.split(' ', 2).join(' ')
    hours[hour] = (hours[hour] ?? 0) + ms
  }
  return hours
}
