import { i18n } from '#i18n'
import { formatCount } from '@/lib/time/format'
import type { Totals } from '@/lib/summaries/totals'
import { DATES } from '../page/locale'

const SHOWN = [
  ['like', 'counts.likes'],
  ['message-sent', 'counts.sent'],
  ['message-received', 'counts.received'],
] as const

/** Likes and messages as counts. */
export function ActCounts({ acts }: { acts: Totals['acts'] }) {
  return (
    <dl className="counts">
      {SHOWN.map(([kind, words]) => (
        <div key={kind}>
          <dt>{i18n.t(words, acts[kind])}</dt>
          <dd>{formatCount(acts[kind], DATES)}</dd>
        </div>
      ))}
    </dl>
  )
}
