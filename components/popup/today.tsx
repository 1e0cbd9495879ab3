import { i18n } from '#i18n'
import { partsOf } from '@/lib/summaries/parts'
import { totalsOf, type Totals } from '@/lib/summaries/totals'
import { ActCounts } from '../activity/act-counts'
import { ActivityBar } from '../activity/activity-bar'
import { ActivityLegend } from '../activity/activity-legend'
import { FirstDay } from './first-day'

const NOTHING = totalsOf({ attention: [], acts: [], sightings: [] })

/** Where today's time went, what was done, and what cannot be known. Keeps its place while it is read. */
export function Today({ totals, first }: { totals: Totals | undefined; first: boolean }) {
  const { acts, unread, ...times } = totals ?? NOTHING
  const parts = partsOf({ ...times, acts, unread })
  return (
    <section className="card" aria-labelledby="today" aria-busy={totals === undefined}>
      <h2 id="today">{i18n.t('popup.today')}</h2>
      {first ? (
        <FirstDay />
      ) : (
        <div className={totals ? undefined : 'blank'}>
          <ActivityBar parts={parts} />
          <ActivityLegend parts={parts} />
          <ActCounts acts={acts} />
        </div>
      )}
      {unread > 0 && <p className="note">{i18n.t('popup.unread', unread)}</p>}
      <p className="note">{i18n.t('popup.blindSpot')}</p>
    </section>
  )
}
