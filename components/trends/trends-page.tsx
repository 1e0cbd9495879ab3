import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useId } from 'react'
import { siteById } from '@/lib/sites/registry'
import type { DaysOfCounts } from '@/lib/model/counts'
import { TRACKERS, type Tracker } from '@/lib/model/merge'
import { monthsBetween } from '@/lib/store/months'
import { countsBetween, firstDay, importedBetween } from '@/lib/store/queries'
import { heatOf } from '@/lib/summaries/heat'
import { monthsMs, withMonths, type Months } from '@/lib/summaries/months'
import { periodOf, piecesOf, SPANS, stepFrom, type SpanName } from '@/lib/summaries/periods'
import { begunDays, bucketsOf, bySite, bySurface, foldedMs, seenDays } from '@/lib/summaries/trends'
import { totalsOf } from '@/lib/summaries/totals'
import { addDays, beginningOfDays } from '@/lib/time/calendar'
import { formatCount, formatSpan } from '@/lib/time/format'
import { usualWeekStart } from '@/lib/time/week'
import { i18n } from '@/lib/words/i18n'
import { ActivityLegend } from '../activity/activity-legend'
import { DATES, WORDS } from '../page/locale'
import { TroubleCard } from '../page/trouble-card'
import { useHash } from '../page/use-hash'
import { useReading } from '../page/use-reading'
import { useSettings } from '../page/use-settings'
import { useToday } from '../page/use-today'
import { partsOf } from '@/lib/summaries/parts'
import { HeatCard } from './heat-card'
import { named, ShareList } from './share-list'
import { TimeChart } from './time-chart'
import { TimeTable } from './time-table'
import { nameOfPeriod } from './words'

const isSpan = (name: string | undefined): name is SpanName => SPANS.some((span) => span === name)

/** Where the time of a day, week, month, year or of all went; at `#/trends/<span>/<day>`. */
export function TrendsPage() {
  const today = useToday()
  const settings = useSettings()
  const [, asked, given] = /^#\/trends\/(\w+)(?:\/(\d{4}-\d\d-\d\d))?$/.exec(useHash()) ?? []
  const span = isSpan(asked) ? asked : 'week'
  const day = given ?? today
  const weekStart = settings?.weekStart ?? usualWeekStart(DATES)
  const reading = useReading(
    async (store) => {
      const first = (await firstDay(store)) ?? today
      const frame = { weekStart, first: first < today ? first : today, today }
      const period = periodOf(span, day, frame)
      const [counts, months, imported] = await Promise.all([
        countsBetween(store, period.from, period.to),
        monthsBetween(store, period.from, period.to),
        importedBetween(store, period.from, period.to),
      ])
      return { frame, period, counts, months, imported, all: withMonths(counts, months) }
    },
    [span, day, today, weekStart],
  )
  const id = useId()
  if (reading?.trouble) return <TroubleCard trouble={reading.trouble} heading="h1" />
  const read = reading?.value
  const link = (name: SpanName, at: string) => `#/trends/${name}/${at}`
  return (
    <>
      <h1>{i18n.t('trends.heading')}</h1>
      <p className="lead">{i18n.t('trends.lead')}</p>
      <nav className="span-choice" aria-label={i18n.t('trends.span')}>
        {SPANS.map((name) => (
          <a key={name} href={link(name, day)} aria-current={name === span ? 'true' : undefined}>
            {i18n.t(`trends.spans.${name}`)}
          </a>
        ))}
      </nav>
      {read && (
        <div className="cards">
          <section className="card" aria-labelledby={id}>
            <div className="period">
              <h2 id={id} aria-live="polite">
                {nameOfPeriod(span, read.period)}
              </h2>
              <Step to={stepFrom(span, read.period, -1, read.frame)} span={span} by="before" />
              <Step to={stepFrom(span, read.period, 1, read.frame)} span={span} by="after" />
            </div>
            <Time span={span} {...read} today={today} />
          </section>
          <ShareList
            id="by-site"
            heading={i18n.t('trends.siteHeading')}
            what={i18n.t('trends.site')}
            shares={named(bySite(read.all), (site) => siteById(site)?.name ?? site)}
          />
          <ShareList
            id="by-surface"
            heading={i18n.t('trends.surfaceHeading')}
            what={i18n.t('trends.surface')}
            shares={named(bySurface(read.all), (surface) => i18n.t(`surface.${surface}`))}
          />
          {span !== 'day' && (
            <HeatCard rows={heatOf(read.counts, weekStart, beginningOfDays())} folded={foldedMs(read.all)} />
          )}
        </div>
      )}
    </>
  )
}

function Step({ to, span, by }: { to: string | undefined; span: SpanName; by: 'before' | 'after' }) {
  if (span === 'all') return null
  const words = i18n.t(`trends.${by}`)
  const Icon = by === 'before' ? ChevronLeft : ChevronRight
  return to === undefined ? (
    <span className="button step off" aria-hidden="true">
      <Icon size={18} />
    </span>
  ) : (
    <a className="button step" href={`#/trends/${span}/${to}`} aria-label={words} title={words}>
      <Icon size={18} aria-hidden="true" />
    </a>
  )
}

type TimeProps = { span: SpanName; today: string } & {
  period: { from: string; to: string }
  counts: DaysOfCounts
  /** The counts, and what is known of whole months only. */
  all: DaysOfCounts
  months: Months
  imported: ReadonlyMap<Tracker, number>
}

/** The sentence, the bars, what they are made of, and the table. */
function Time({ span, today, period, counts, all, months, imported }: TimeProps) {
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
