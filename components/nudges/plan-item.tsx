import { useEffect, useId, useRef } from 'react'
import { i18n } from '@/lib/words/i18n'
import { sentenceOf } from '@/lib/card/words'
import type { NudgeRow, NudgeRules, PlanRow } from '@/lib/model/nudge'
import type { FriendRow } from '@/lib/model/talk'
import { isEased } from '@/lib/nudges/ceilings'
import { friendIn } from '@/lib/nudges/whom'
import { putPlan, removePlan } from '@/lib/store/plans'
import { useStore } from '../page/store-context'
import { useOpening } from '../page/use-opening'
import { useDo } from '../page/use-said'
import { PlanForm } from './plan-form'
import { usePreview } from './use-preview'

type Props = {
  plan: PlanRow
  friends: readonly FriendRow[]
  nudges: readonly NudgeRow[]
  rules: NudgeRules
  /** The address asks for it to be changed. */
  isOpened: boolean
}

/** One plan: its sentence, whether it is on, and what can be done with it. */
export function PlanItem({ plan, friends, nudges, rules, isOpened }: Props) {
  const store = useStore()
  const act = useDo()
  const name = useId()
  const { isOpen, open, close, opener } = useOpening()
  const wasOpened = useRef(false)
  useEffect(() => {
    if (isOpened && !wasOpened.current) open()
    wasOpened.current = isOpened
  }, [isOpened, open])
  const preview = usePreview(plan, friends, rules)
  const friend = friendIn(plan, friends)
  const isMissing = plan.whom.kind === 'friend' && (!friend || friend.archived)
  if (isOpen)
    return (
      <li>
        <PlanForm
          friends={friends}
          plan={plan}
          onCancel={close}
          onSaved={(isCard, undo) => {
            close()
            act(async () => ({ words: i18n.t(isCard ? 'nudges.noNotifications' : 'nudges.changed'), undo }))
          }}
        />
      </li>
    )
  return (
    <li>
      <div className="plan-head">
        <p id={name}>{sentenceOf(plan, friend)}</p>
        <input
          type="checkbox"
          role="switch"
          aria-labelledby={name}
          aria-checked={plan.on}
          checked={plan.on}
          onChange={({ currentTarget }) => void putPlan(store, { ...plan, on: currentTarget.checked })}
        />
      </div>
      <p className="soft small">{i18n.t('nudges.comes', { way: i18n.t(`nudges.ways.${plan.way}`) })}</p>
      {isMissing && <p className="note">{i18n.t('nudges.friendGone')}</p>}
      {plan.on && !isMissing && isEased(plan, nudges) && <p className="note">{i18n.t('nudges.eased')}</p>}
      <div className="plan-deeds">
        <button type="button" className="quiet" ref={opener} aria-describedby={name} onClick={open}>
          {i18n.t('nudges.change')}
        </button>
        {!isMissing && plan.way === 'card' && (
          <button type="button" className="quiet" aria-describedby={name} onClick={preview}>
            {i18n.t('nudges.show')}
          </button>
        )}
        <button
          type="button"
          className="quiet"
          aria-describedby={name}
          onClick={() =>
            act(async () => {
              await removePlan(store, plan.id)
              return { words: i18n.t('nudges.removed'), undo: () => putPlan(store, plan) }
            })
          }
        >
          {i18n.t('friends.remove')}
        </button>
      </div>
    </li>
  )
}
