import { i18n } from '@/lib/words/i18n'
import type { Context } from '@/lib/classify/events'
import type { DaysOfCounts } from '@/lib/model/counts'
import { partsOf } from '@/lib/summaries/parts'
import { totalsOf } from '@/lib/summaries/totals'
import { formatStopwatch } from '@/lib/time/format'
import { ActivityBar } from '../activity/activity-bar'
import { ActivityLegend } from '../activity/activity-legend'
import { Mark } from '../page/mark'
import { ActList } from './act-list'
import { Now } from './now'
import { ThingsToTry } from './things-to-try'

/** What Closer counts, live. On narrow screens only its first lines stay in view. */
export function Panel({ counts, context }: { counts: DaysOfCounts; context: Context | 'away' }) {
  const totals = totalsOf(counts)
  const parts = partsOf(totals)
  return (
    <aside className="panel" aria-labelledby="counts">
      <h2 id="counts">
        <Mark /> {i18n.t('practice.panel')}
      </h2>
      <Now context={context} />
      <ActivityBar parts={parts} />
      <div className="wide">
        <ActivityLegend parts={parts} format={formatStopwatch} />
      </div>
      <ActList acts={totals.acts} />
      <div className="wide">
        <ThingsToTry counts={counts} totals={totals} />
        <p className="note">{i18n.t('practice.kept')}</p>
      </div>
    </aside>
  )
}
