import { lazy, Suspense } from 'react'
import { i18n } from '@/lib/words/i18n'
import { addDays } from '@/lib/time/calendar'
import { formatCount, formatDay, formatList } from '@/lib/time/format'
import { DATES, WORDS } from '../page/locale'
import type { WeekRead } from './read-week'

const WeekFigure = lazy(async () => ({ default: (await import('../charts/week-figure')).WeekFigure }))

const place = <div className="week-place" />
const MOST_NAMES = 8

/** A week in one picture: where the time went, who was there, and how connected its days felt. */
export function WeekCard({ read }: { read: WeekRead }) {
  const names = read.talkedWith.slice(0, MOST_NAMES).map(({ name }) => name)
  const more = read.talkedWith.length - names.length
  const all = more > 0 ? [...names, i18n.t('reflect.others', more, [formatCount(more, DATES)])] : names
  return (
    <section className="card" aria-labelledby="reflect-week">
      <h2 id="reflect-week">{i18n.t('reflect.weekHeading')}</h2>
      <Suspense fallback={place}>
        <WeekFigure today={addDays(read.week, 6)} place={place} />
      </Suspense>
      <p className="met">
        {all.length > 0 ? i18n.t('reflect.met', { names: formatList(all, WORDS) }) : i18n.t('reflect.metNobody')}
      </p>
      {read.checkins.length > 0 && (
        <p>
          {i18n.t('reflect.felt', {
            days: formatList(
              read.checkins.map(({ day, connected }) =>
                i18n.t('reflect.feltDay', {
                  day: formatDay(day, 'short', DATES),
                  connected: formatCount(connected, DATES),
                }),
              ),
              WORDS,
            ),
          })}
        </p>
      )}
      <p className="note">{i18n.t('popup.blindSpot')}</p>
    </section>
  )
}
