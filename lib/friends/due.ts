import type { FriendRow } from '../model/talk'
import { daysLeft } from './contact'

/** A friend whose wished-for time without contact is over, and when they were last in touch (epoch ms). */
export type Due = { friend: FriendRow; last: number }

/**
 * Friends with whom contact is wished for again, the one whose time has been over for longest, by the rhythm of each, first.
 *
 * @param last when each was last in touch, by their ids (epoch ms)
 */
export function dueFriends(friends: readonly FriendRow[], last: ReadonlyMap<string, number>, now: number): Due[] {
  const due = friends.flatMap((friend) => {
    const at = last.get(friend.id)
    const left = friend.archived ? undefined : daysLeft(friend, at, now)
    return at !== undefined && left !== undefined && left < 0 ? [{ friend, last: at, left }] : []
  })
  return due.toSorted((a, b) => a.left - b.left).map(({ friend, last: at }) => ({ friend, last: at }))
}
