import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useId } from 'react'
import { siteById } from '@/lib/sites/registry'
import { monthsBetween } from '@/lib/store/months'
import { countsBetween, firstDay, importedBetween } from '@/lib/store/queries'
import { heatOf } from '@/lib/summaries/heat'
import { withMonths } from '@/lib/summaries/months'
import { periodOf, SPANS, stepFrom, type SpanName } from '@/lib/summaries/periods'
import { bySite, bySurface, foldedMs } from '@/lib/summaries/trends'
import { beginningOfDays } from '@/lib/time/calendar'
import { usualWeekStart } from '@/lib/time/week'
import { i18n } from '@/lib/words/i18n'
import { DATES } from '../page/locale'
import { TroubleCard } from '../page/trouble-card'
import { useHash } from '../page/use-hash'
import { useReading } from '../page/use-reading'
import { useSettings } from '../page/use-settings'
import { useToday } from '../page/use-today'
import { HeatCard } from './heat-card'
import { named, ShareList } from './share-list'
import { TimeSection } from './time-section'
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
            <TimeSection span={span} {...read} today={today} />
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
