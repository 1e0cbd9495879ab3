import type { DaysOfCounts } from '@/lib/model/counts'
import { TRACKERS, type Tracker } from '@/lib/model/merge'
import { monthsMs, type Months } from '@/lib/summaries/months'
import { partsOf } from '@/lib/summaries/parts'
import { piecesOf, type SpanName } from '@/lib/summaries/periods'
import { totalsOf } from '@/lib/summaries/totals'
import { begunDays, bucketsOf, foldedMs, seenDays } from '@/lib/summaries/trends'
import { addDays, beginningOfDays } from '@/lib/time/calendar'
import { formatCount, formatSpan } from '@/lib/time/format'
import { i18n } from '@/lib/words/i18n'
import { ActivityLegend } from '../activity/activity-legend'
import { DATES, WORDS } from '../page/locale'
import { TimeChart } from './time-chart'
import { TimeTable } from './time-table'

type Props = { span: SpanName; today: string } & {
  period: { from: string; to: string }
  counts: DaysOfCounts
  /** The counts, and what is known of whole months only. */
  all: DaysOfCounts
  months: Months
  imported: ReadonlyMap<Tracker, number>
}

/** The sentence, the bars, what they are made of, and the table. */
export function TimeSection({ span, today, period, counts, all, months, imported }: Props) {
  // A month's total belongs to none of its days.
  const buckets = bucketsOf(span === 'month' ? counts : all, piecesOf(span, period, beginningOfDays()), today)
  const totals = totalsOf(all)
  const seen = seenDays(counts).size
  const byMonth = monthsMs(months)
  const hasBars = span !== 'month' || byMonth === 0 || seen > 0
  const folded = span === 'day' ? foldedMs(counts) : 0
  // Of the period and not of its bars: the first year of many may have begun long before the first count.
  const begun = begunDays(period, today)
  const sentence = {
    browsing: formatSpan(totals.activity.passive, WORDS),
    messaging: formatSpan(totals.activity.messaging, WORDS),
  }
  return (
    <>
      <p className="figure">
        {seenDays(all).size === 0
          ? i18n.t(addDays(period.from, 0) > today ? 'trends.toCome' : 'trends.none')
          : i18n.t('trends.sentence', sentence)}
      </p>
      {seen > 0 && byMonth === 0 && begun > 1 && seen < begun && (
        <p className="soft">
          {i18n.t('trends.daysSeen', begun, [formatCount(begun, DATES), formatCount(seen, DATES)])}
        </p>
      )}
      {hasBars && <TimeChart key={`${span} ${period.from}`} span={span} buckets={buckets} />}
      <ActivityLegend parts={partsOf(totals)} />
      {folded > 0 && <p className="note">{i18n.t('trends.folded', { time: formatSpan(folded, WORDS) })}</p>}
      {byMonth > 0 && <p className="note">{i18n.t('trends.byMonth', { time: formatSpan(byMonth, WORDS) })}</p>}
      {[...imported].map(([tracker, ms]) => (
        <p key={tracker} className="note">
          {i18n.t('trends.imported', { time: formatSpan(ms, WORDS), tracker: TRACKERS[tracker] })}
        </p>
      ))}
      {hasBars && <TimeTable buckets={buckets} />}
      <p className="note">{i18n.t('popup.blindSpot')}</p>
    </>
  )
}
