import { useId } from 'react'
import { i18n } from '@/lib/words/i18n'
import { FOLLOWED, type NudgeRow, type NudgeRules } from '@/lib/model/nudge'
import { ENOUGH, helpOf } from '@/lib/nudges/help'
import { changeRules } from '@/lib/store/plans'
import { useStore } from '../page/store-context'
import { FollowedDots } from './followed-dots'

/** What followed nudges, and the offer to leave some out so that it can be told what they change. */
export function HelpCard({ nudges, rules }: { nudges: readonly NudgeRow[]; rules: NudgeRules }) {
  const store = useStore()
  const switchId = useId()
  const { shown, withheld, apart } = helpOf(nudges)
  const hasTwo = shown.count + withheld.count > 0
  const isFew = shown.count < ENOUGH || withheld.count < ENOUGH
  return (
    <section className="card" aria-labelledby="help">
      <h2 id="help">{i18n.t('nudges.helpHeading')}</h2>
      {nudges.length === 0 ? (
        <p className="soft">{i18n.t('nudges.helpNone')}</p>
      ) : (
        <div className="arms">
          {hasTwo && <FollowedDots heading={i18n.t('nudges.after', shown.count)} arm={shown} kinds={FOLLOWED} />}
          {hasTwo && (
            <FollowedDots heading={i18n.t('nudges.leftOut', withheld.count)} arm={withheld} kinds={FOLLOWED} />
          )}
          {apart.count > 0 && (
            <FollowedDots
              heading={i18n.t(hasTwo ? 'nudges.apart' : 'nudges.after', apart.count)}
              arm={apart}
              kinds={FOLLOWED}
            />
          )}
        </div>
      )}
      {hasTwo && (
        <p>
          {i18n.t(isFew ? 'nudges.tooFew' : 'nudges.enough', {
            shown: shown.count,
            withheld: withheld.count,
          })}
        </p>
      )}
      <p className="soft small">{i18n.t('nudges.helpBlind')}</p>
      <div className="plan-head leave-out">
        <label htmlFor={switchId}>{i18n.t('nudges.leaveOut')}</label>
        <input
          id={switchId}
          type="checkbox"
          role="switch"
          aria-checked={rules.leaveOut}
          checked={rules.leaveOut}
          onChange={({ currentTarget }) => {
            const leaveOut = currentTarget.checked
            void changeRules(store, () => ({ leaveOut }))
          }}
        />
      </div>
      <p className="soft small">{i18n.t('nudges.leaveOutWhat')}</p>
    </section>
  )
}
