import { lazy, Suspense } from 'react'
import { i18n } from '@/lib/words/i18n'
import { unknownActs } from '@/lib/summaries/health'
import { partsOf } from '@/lib/summaries/parts'
import { totalsOf, type Totals } from '@/lib/summaries/totals'
import { ActCounts } from '../activity/act-counts'
import { ActivityBar } from '../activity/activity-bar'
import { ActivityLegend } from '../activity/activity-legend'
import type { Losses } from '../page/health-note'
import { FirstDay } from './first-day'

// Seldom needed, and it knows every site.
const HealthNote = lazy(async () => ({ default: (await import('../page/health-note')).HealthNote }))

const NOTHING = totalsOf({ attention: [], acts: [], sightings: [] })

/** Where today's time went, what was done, and what cannot be known. Keeps its place while it is read. */
export function Today({ totals, losses, first }: { totals: Totals | undefined; losses: Losses; first: boolean }) {
  const { unread } = totals ?? NOTHING
  const parts = partsOf(totals ?? NOTHING)
  return (
    <section className="card" aria-labelledby="today" aria-busy={totals === undefined}>
      <h2 id="today">{i18n.t('popup.today')}</h2>
      {first ? (
        <FirstDay />
      ) : (
        <div className={totals ? undefined : 'blank'}>
          <ActivityBar parts={parts} />
          <ActivityLegend parts={parts} />
          <ActCounts totals={totals ?? NOTHING} unknown={unknownActs(losses)} />
        </div>
      )}
      {losses.size > 0 && (
        <Suspense>
          <HealthNote losses={losses} />
        </Suspense>
      )}
      {unread > 0 && losses.size === 0 && <p className="note">{i18n.t('popup.unread', unread)}</p>}
      <p className="note">{i18n.t('popup.blindSpot')}</p>
    </section>
  )
}
