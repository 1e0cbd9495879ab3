import { i18n } from '@/lib/words/i18n'
import type { Followed } from '@/lib/model/nudge'
import type { Arm } from '@/lib/nudges/help'
import { formatCount } from '@/lib/time/format'
import { DATES } from '../page/locale'

/** One dot for each nudge, in a line for each thing that may follow. */
export function FollowedDots({ heading, arm, kinds }: { heading: string; arm: Arm; kinds: readonly Followed[] }) {
  const lines = kinds.map((kind) => ({ kind, count: arm.followed[kind] }))
  return (
    <div className="arm">
      <h3>{heading}</h3>
      <dl>
        {lines.map(({ kind, count }) => (
          <div key={kind}>
            <dt>{i18n.t(`nudges.followed.${kind}`)}</dt>
            <dd>
              <b>{formatCount(count, DATES)}</b>
              <span className={`dots ${kind}`} aria-hidden="true">
                {Array.from({ length: count }, (_, i) => (
                  <i key={i} />
                ))}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {arm.open > 0 && <p className="soft small">{i18n.t('nudges.notYet', arm.open)}</p>}
    </div>
  )
}
