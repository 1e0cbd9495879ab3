import type { NudgeRow, PlanRow } from '@/lib/model/nudge'
import type { FriendRow } from '@/lib/model/talk'
import { isEased } from '@/lib/nudges/ceilings'
import { whomOf } from '@/lib/nudges/whom'
import type { Store } from '@/lib/store/db'
import { allNudges, openNudges } from '@/lib/store/nudges'
import { allPlans } from '@/lib/store/plans'
import { lastContacts } from '@/lib/store/talks'
import { useReading } from '../page/use-reading'
import { EasedPlan } from './eased-plan'
import { OpenNudge } from './open-nudge'

/** Talks that were written down longer ago (ms) put nobody before somebody else. */
const SINCE = 366 * 86_400_000

/** What waits for an answer: a nudge that came as a mark or a notification, and a plan that was sent away several times. */
export function Nudges({ friends }: { friends: readonly FriendRow[] }) {
  const read = useReading(
    async (store) => {
      const plans = await allPlans(store)
      if (plans.length === 0) return undefined
      const now = Date.now()
      const [open, nudges] = await Promise.all([openNudges(store, now), allNudges(store)])
      const waiting = open.map(async (nudge) => {
        const plan = plans.find(({ id }) => id === nudge.plan)
        return { nudge, plan, people: await peopleOf(store, nudge, plan, friends, now) }
      })
      const eased = plans.find((plan) => plan.on && !plan.asked && isEased(plan, nudges))
      return { waiting: await Promise.all(waiting), eased }
    },
    [friends],
  )?.value
  if (!read) return null
  return (
    <>
      {read.waiting.map((its) => (
        <OpenNudge key={its.nudge.id} {...its} />
      ))}
      {read.eased && <EasedPlan plan={read.eased} friends={friends} />}
    </>
  )
}

/** The friend whom a nudge names, or those to choose from. */
async function peopleOf(
  store: Store,
  nudge: NudgeRow,
  plan: PlanRow | undefined,
  friends: readonly FriendRow[],
  now: number,
): Promise<FriendRow[]> {
  if (nudge.friend !== null || !plan) return friends.filter(({ id }) => id === nudge.friend)
  return whomOf(plan, friends, await lastContacts(store, friends, now - SINCE), now)
}
