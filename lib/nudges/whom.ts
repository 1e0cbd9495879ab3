import { daysLeft } from '../friends/contact'
import type { PlanRow } from '../model/nudge'
import type { FriendRow } from '../model/talk'
import { dayOf } from '../time/calendar'

/** So many are offered where the person wants to choose each time. */
const OFFERED = 3

/** The friend whom a plan names, if it names one who is still written down. */
export const friendIn = ({ whom }: Pick<PlanRow, 'whom'>, friends: readonly FriendRow[]): FriendRow | undefined =>
  whom.kind === 'friend' ? friends.find(({ id }) => id === whom.id) : undefined

/**
 * Whom a plan is about now, the first one first; nobody where it finds nobody. Somebody met today, by whatever way, is never
 * named.
 *
 * @param last when each friend was last in touch, by their ids (epoch ms)
 */
export function whomOf(
  { whom }: Pick<PlanRow, 'whom'>,
  friends: readonly FriendRow[],
  last: ReadonlyMap<string, number>,
  now: number,
): FriendRow[] {
  const isMetToday = ({ id }: FriendRow) => {
    const at = last.get(id)
    return at !== undefined && dayOf(at) >= dayOf(now)
  }
  const possible = friends.filter((friend) => !friend.archived && !isMetToday(friend))
  if (whom.kind === 'friend') return possible.filter(({ id }) => id === whom.id)
  return byWait(possible, last, now).slice(0, whom.kind === 'longest' ? 1 : OFFERED)
}

/**
 * Friends in the order in which contact is wished for: whose rhythm is over for longest, then by how long ago they were in
 * touch. Those without a rhythm come after those with one that is over. Who was never in touch counts from when they were
 * written down.
 */
function byWait(friends: readonly FriendRow[], last: ReadonlyMap<string, number>, now: number): FriendRow[] {
  const since = (friend: FriendRow) => last.get(friend.id) ?? friend.added
  const overdue = (friend: FriendRow) => Math.min(0, daysLeft(friend, since(friend), now) ?? 0)
  return friends.toSorted((a, b) => overdue(a) - overdue(b) || since(a) - since(b) || (a.id < b.id ? -1 : 1))
}
