import type { Day } from '../model/counts'
import { addDays, daysBetween } from '../time/calendar'
import { startOfWeek } from '../time/week'

/** How much time is looked at. */
export const SPANS = ['day', 'week', 'month', 'year', 'all'] as const
export type SpanName = (typeof SPANS)[number]

/** The days `from` to `to`, both included. */
export type Period = { from: Day; to: Day }

const lastOfMonth = (year: number, month: number) => addDays(firstOf(year, month + 1), -1)
const pad = (n: number) => String(n).padStart(2, '0')
/** @param month from 1; 13 is the next January, 0 the last December */
function firstOf(year: number, month: number): Day {
  const months = year * 12 + month - 1
  return `${Math.floor(months / 12)}-${pad((months % 12) + 1)}-01`
}
const yearOf = (day: Day) => Number(day.slice(0, 4))
const monthOf = (day: Day) => Number(day.slice(5, 7))

export type Frame = {
  /** 0 Sunday to 6 Saturday. */
  weekStart: number
  /** The first day with any count, and today. */
  first: Day
  today: Day
}

/** The period of a span that holds `day`. */
export function periodOf(span: SpanName, day: Day, { weekStart, first, today }: Frame): Period {
  const [year, month] = [yearOf(day), monthOf(day)]
  switch (span) {
    case 'day':
      return { from: day, to: day }
    case 'week': {
      const from = startOfWeek(day, weekStart)
      return { from, to: addDays(from, 6) }
    }
    case 'month':
      return { from: firstOf(year, month), to: lastOfMonth(year, month) }
    case 'year':
      return { from: firstOf(year, 1), to: lastOfMonth(year, 12) }
    case 'all':
      return { from: firstOf(yearOf(first), monthOf(first)), to: lastOfMonth(yearOf(today), monthOf(today)) }
  }
}

/** A day of the period before or after; undefined where there is nothing: before the first count, after today, or all. */
export function stepFrom(span: SpanName, { from, to }: Period, by: -1 | 1, frame: Frame): Day | undefined {
  if (span === 'all') return undefined
  const day = by < 0 ? addDays(from, -1) : addDays(to, 1)
  return by < 0 ? (day < frame.first ? undefined : day) : day > frame.today ? undefined : day
}

/** A part of a period: some days, or one hour of a day. */
export type Piece = Period & { hour?: number }

/** Longest time (months) that is shown by months rather than years. */
const MOST_MONTHS = 36

/** What a period is drawn as: hours of a day, days of a week or month, months of a year, months or years of all. */
export function piecesOf(span: SpanName, { from, to }: Period, beginning = 0): Piece[] {
  if (span === 'day') return Array.from({ length: 24 }, (_, i) => ({ from, to, hour: (i + beginning) % 24 }))
  if (span === 'week' || span === 'month')
    return Array.from({ length: daysBetween(from, to) + 1 }, (_, i) => ({
      from: addDays(from, i),
      to: addDays(from, i),
    }))
  const months = (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from) + 1
  if (months <= MOST_MONTHS)
    return Array.from({ length: months }, (_, i) => {
      const month = monthOf(from) + i
      return { from: firstOf(yearOf(from), month), to: lastOfMonth(yearOf(from), month) }
    })
  return Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, i) => {
    const year = yearOf(from) + i
    return { from: firstOf(year, 1), to: lastOfMonth(year, 12) }
  })
}
