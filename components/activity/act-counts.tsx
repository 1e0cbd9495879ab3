import { i18n } from '@/lib/words/i18n'
import { formatCount } from '@/lib/time/format'
import type { Totals } from '@/lib/summaries/totals'
import type { ActKind } from '@/lib/model/vocabulary'
import { DATES } from '../page/locale'

const SHOWN = [
  ['like', 'counts.likes'],
  ['message-sent', 'counts.sent'],
  ['message-received', 'counts.received'],
] as const

type Shown = { totals: Pick<Totals, 'acts' | 'estimated'>; unknown: ReadonlySet<ActKind> }

/** Likes and messages as counts. What could not be counted is no number; what is partly a guess says so. */
export function ActCounts({ totals: { acts, estimated }, unknown }: Shown) {
  return (
    <dl className="counts">
      {SHOWN.map(([kind, words]) => (
        <div key={kind}>
          <dt>{i18n.t(words, unknown.has(kind) ? 2 : acts[kind])}</dt>
          <dd>{unknown.has(kind) ? <Unknown /> : <Count count={acts[kind]} estimated={estimated[kind]} />}</dd>
        </div>
      ))}
    </dl>
  )
}

function Unknown() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="hidden-text">{i18n.t('counts.unknown')}</span>
    </>
  )
}

function Count({ count, estimated }: { count: number; estimated: number }) {
  const shown = formatCount(count, DATES)
  if (estimated === 0) return shown
  return (
    <span title={i18n.t('counts.estimatedWhy')}>
      <span aria-hidden="true">≈ </span>
      <span className="hidden-text">{i18n.t('counts.estimated')} </span>
      {shown}
    </span>
  )
}
