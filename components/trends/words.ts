import type { SpanName, Period, Piece } from '@/lib/summaries/periods'
import type { Bucket } from '@/lib/summaries/trends'
import { dateOf } from '@/lib/time/calendar'
import { formatDay, formatDays, formatItems, formatSpan } from '@/lib/time/format'
import { i18n } from '@/lib/words/i18n'
import { DATES, WORDS } from '../page/locale'

const inDates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(DATES, options)
const atHour = (hour: number) => new Date(2026, 0, 5, hour)

/** What a period is called: "Tuesday 24 November", "16 – 22 November 2026", "November 2026", "2026". */
export function nameOfPeriod(span: SpanName, { from, to }: Period): string {
  switch (span) {
    case 'day':
      return inDates({ dateStyle: 'full' }).format(dateOf(from))
    case 'week':
      return formatDays(from, to, DATES)
    case 'month':
      return inDates({ month: 'long', year: 'numeric' }).format(dateOf(from))
    case 'year':
      return inDates({ year: 'numeric' }).format(dateOf(from))
    case 'all':
      return inDates({ month: 'long', year: 'numeric' }).formatRange(dateOf(from), dateOf(to))
  }
}

const isMonth = ({ from, to }: Piece) => from.slice(0, 7) === to.slice(0, 7)

/** What a part of a period is called below its bar. */
export function labelOfPiece(span: SpanName, piece: Piece): string {
  if (piece.hour !== undefined) return inDates({ hour: 'numeric' }).format(atHour(piece.hour))
  if (span === 'week') return formatDay(piece.from, 'short', DATES)
  if (span === 'month') return inDates({ day: 'numeric' }).format(dateOf(piece.from))
  if (span === 'year') return inDates({ month: 'short' }).format(dateOf(piece.from))
  return isMonth(piece)
    ? inDates({ month: 'short', year: '2-digit' }).format(dateOf(piece.from))
    : inDates({ year: 'numeric' }).format(dateOf(piece.from))
}

/** What it is called where there is room. */
export function nameOfPiece(piece: Piece): string {
  if (piece.hour !== undefined)
    return inDates({ hour: 'numeric', minute: '2-digit' }).formatRange(atHour(piece.hour), atHour(piece.hour + 1))
  if (piece.from === piece.to) return formatDay(piece.from, 'weekday', DATES)
  return isMonth(piece)
    ? inDates({ month: 'long', year: 'numeric' }).format(dateOf(piece.from))
    : inDates({ year: 'numeric' }).format(dateOf(piece.from))
}

/** What a part of a period held, in words. */
export function wordsForBucket(bucket: Bucket): string {
  if (bucket.begun === 0) return i18n.t('trends.toCome')
  if (bucket.seenDays === 0) return i18n.t(bucket.hour === undefined ? 'week.noData' : 'trends.nothing')
  const parts = bucket.parts
    .filter(({ ms }) => ms > 0)
    .map(({ name, ms }) => `${i18n.t(`activity.${name}`)} ${formatSpan(ms, WORDS)}`)
  return parts.length === 0
    ? formatSpan(0, WORDS)
    : formatItems([formatSpan(bucket.totals.total, WORDS), ...parts], WORDS)
}
