import type { ReactNode } from 'react'
import { i18n } from '@/lib/words/i18n'
import { weekOf } from '@/lib/summaries/week'
import { countsBetween } from '@/lib/store/queries'
import { addDays, daysEnding } from '@/lib/time/calendar'
import { Span } from '../page/span'
import { useReading } from '../page/use-reading'
import { Words } from '../page/words'
import { WeekChart } from './week-chart'
import { WeekTable } from './week-table'
import './week.css'

const DAYS = 7

/** The seven days that end `today`: drawn, in a sentence, and as a table for whoever asks for it. */
export function WeekFigure({ today, place }: { today: string; place: ReactNode }) {
  const reading = useReading((store) => countsBetween(store, addDays(today, 1 - DAYS), today), [today])
  if (!reading?.value) return place
  const week = weekOf(reading.value, daysEnding(today, DAYS))
  const sum = (of: 'passive' | 'messaging') => week.reduce((ms, day) => ms + day.totals.activity[of], 0)
  const gaps = week.some((day) => !day.seen)
  return (
    <figure className="week">
      <div aria-hidden="true">
        <WeekChart week={week} />
      </div>
      <figcaption>
        <Words
          of="week.sentence"
          parts={{ browsing: <Span ms={sum('passive')} />, messaging: <Span ms={sum('messaging')} /> }}
        />{' '}
        {gaps && i18n.t('week.gaps')}
      </figcaption>
      <details>
        <summary>{i18n.t('week.asTable')}</summary>
        <WeekTable week={week} />
      </details>
    </figure>
  )
}
