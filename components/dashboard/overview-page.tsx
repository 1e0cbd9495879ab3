import { i18n } from '@/lib/words/i18n'
import { isEmpty } from '@/lib/store/queries'
import { headlineOf } from '@/lib/summaries/headline'
import { addDays } from '@/lib/time/calendar'
import { BackupNote } from '../data/backup-note'
import { Ladder } from '../ladder/ladder'
import { readLadder } from '../ladder/read-ladder'
import { Sentence } from '../page/sentence'
import { TroubleCard } from '../page/trouble-card'
import { useReading } from '../page/use-reading'
import { useToday } from '../page/use-today'
import { PeopleCards } from './people-card'

const SPANS = { today: 0, week: 6 } as const

/** Today and the week that ends today on the ladder, who was there, and what waits for an answer; at `#/overview`. */
export function OverviewPage() {
  const today = useToday()
  return (
    <>
      <h1>{i18n.t('overview.heading')}</h1>
      <p className="lead">{i18n.t('overview.lead')}</p>
      <div className="cards">
        <SpanCard span="today" today={today} />
        <PeopleCards today={today} />
        <SpanCard span="week" today={today} />
        <BackupNote />
      </div>
    </>
  )
}

function SpanCard({ span, today }: { span: keyof typeof SPANS; today: string }) {
  const reading = useReading(
    async (store) => {
      const { totals, ladder } = await readLadder(store, addDays(today, -SPANS[span]), today)
      const counted = totals.total > 0 || !(await isEmpty(store))
      const headline = headlineOf(totals, counted, ladder.real + ladder.backAndForths > 0)
      return { totals, ladder, headline: span === 'week' && headline !== 'talked' ? ('week' as const) : headline }
    },
    [today],
  )
  if (reading?.trouble) return span === 'today' ? <TroubleCard trouble={reading.trouble} /> : null
  const read = reading?.value
  return (
    <section className="card span-card" aria-labelledby={span} aria-busy={!read}>
      <h2 id={span}>{i18n.t(`popup.${span}`)}</h2>
      {read && (
        <>
          <p className="figure">
            <Sentence {...read} />
          </p>
          <Ladder ladder={read.ladder} />
          <p className="note">{i18n.t('popup.blindSpot')}</p>
        </>
      )}
    </section>
  )
}
