import { i18n } from '@/lib/words/i18n'
import { sentenceOf } from '@/lib/card/words'
import type { PlanRow } from '@/lib/model/nudge'
import type { FriendRow } from '@/lib/model/talk'
import { friendIn } from '@/lib/nudges/whom'
import { putPlan } from '@/lib/store/plans'
import { PageLink } from '../page/page-link'
import { useStore } from '../page/store-context'

/** Asks once whether a plan that was sent away several times in a row should be another one, or none. */
export function EasedPlan({ plan, friends }: { plan: PlanRow; friends: readonly FriendRow[] }) {
  const store = useStore()
  const friend = friendIn(plan, friends)
  const put = (changed: Partial<PlanRow>) => putPlan(store, { ...plan, ...changed, asked: true })
  return (
    <section className="card" aria-labelledby={`eased-${plan.id}`}>
      <h2 id={`eased-${plan.id}`}>{i18n.t('nudges.dismissed', { sentence: sentenceOf(plan, friend) })}</h2>
      <p>{i18n.t('nudges.dismissedWhat')}</p>
      <div className="answers">
        <PageLink className="button" to={`/dashboard.html#/nudges/${plan.id}`} first={() => put({})}>
          {i18n.t('nudges.changeIt')}
        </PageLink>
        <button type="button" onClick={() => void put({ on: false })}>
          {i18n.t('nudges.stopIt')}
        </button>
        <button type="button" onClick={() => void put({})}>
          {i18n.t('nudges.keepIt')}
        </button>
      </div>
    </section>
  )
}
