import { useEffect, useRef } from 'react'
import { i18n } from '@/lib/words/i18n'
import { allFriends } from '@/lib/store/friends'
import { allNudges, settleNudges } from '@/lib/store/nudges'
import { allPlans, readRules } from '@/lib/store/plans'
import { SaidBar } from '../page/said-bar'
import { useStore } from '../page/store-context'
import { TroubleCard } from '../page/trouble-card'
import { useHash } from '../page/use-hash'
import { useOpening } from '../page/use-opening'
import { useReading } from '../page/use-reading'
import { DoContext, useSaid } from '../page/use-said'
import { HelpCard } from './help-card'
import { OpenersCard } from './openers-card'
import { PlanForm } from './plan-form'
import { PlanItem } from './plan-item'
import { RulesCard } from './rules-card'

/** Plans, what they may do, and what came of them, at `#/nudges`; `#/nudges/<id>` opens a plan to be changed. */
export function NudgesPage() {
  const opened = /^#\/nudges\/(.+)$/.exec(useHash())?.[1]
  const store = useStore()
  const reading = useReading(async (from) => {
    const all = [allPlans(from), allFriends(from), allNudges(from), readRules(from)] as const
    const [plans, friends, nudges, rules] = await Promise.all(all)
    return { plans, friends, nudges, rules }
  }, [])
  const { said, act, clear } = useSaid()
  const { isOpen, open, close, opener } = useOpening()
  const heading = useRef<HTMLHeadingElement>(null)
  const dismiss = () => {
    clear()
    heading.current?.focus()
  }
  useEffect(() => void settleNudges(store, Date.now()).catch(() => {}), [store])
  const read = reading?.value
  return (
    <DoContext value={act}>
      <h1 ref={heading} tabIndex={-1}>
        {i18n.t('nudges.heading')}
      </h1>
      <p className="lead">{i18n.t('nudges.lead')}</p>
      {reading?.trouble && <TroubleCard trouble={reading.trouble} />}
      {read && (
        <div className="cards">
          <section className="card" aria-labelledby="plans">
            <div className="line">
              <h2 id="plans">{i18n.t('nudges.plans')}</h2>
              {!isOpen && (
                <button type="button" className={read.plans.length === 0 ? 'main' : ''} ref={opener} onClick={open}>
                  {i18n.t(read.plans.length === 0 ? 'nudges.makeFirst' : 'nudges.make')}
                </button>
              )}
            </div>
            {read.plans.length === 0 && !isOpen && <p className="soft">{i18n.t('nudges.none')}</p>}
            {isOpen && (
              <PlanForm
                friends={read.friends}
                onCancel={close}
                onSaved={(isCard, undo) => {
                  close()
                  act(async () => ({ words: i18n.t(isCard ? 'nudges.noNotifications' : 'nudges.made'), undo }))
                }}
              />
            )}
            <ul className="lines plans">
              {read.plans.map((plan) => (
                <PlanItem key={plan.id} plan={plan} {...read} isOpened={plan.id === opened} />
              ))}
            </ul>
          </section>
          <RulesCard rules={read.rules} />
          <OpenersCard rules={read.rules} />
          <HelpCard nudges={read.nudges} rules={read.rules} />
        </div>
      )}
      <SaidBar said={said} act={act} onClear={dismiss} />
    </DoContext>
  )
}
