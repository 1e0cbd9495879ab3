import { conversationsOf, type Conversation } from '@/lib/conversations/conversations'
import { waitingFor } from '@/lib/conversations/waiting'
import { lastContact } from '@/lib/friends/contact'
import type { FriendRow } from '@/lib/model/talk'
import type { Store } from '@/lib/store/db'
import { allFriends } from '@/lib/store/friends'
import { readGap } from '@/lib/store/gap'
import { talksBetween } from '@/lib/store/talks'
import { talkedWith } from '@/lib/summaries/people'
import { addDays, startOfDay } from '@/lib/time/calendar'

export type PeopleRead = {
  /** Friends with whom one talked in the week that ends today, and when last (epoch ms). */
  met: { friend: FriendRow; last: number }[]
  /** Conversations of which the person has not said how they were. */
  waiting: { talk: Conversation; friend: FriendRow }[]
  hasFriends: boolean
}

/** Who was there in the seven days that end `today`, and what waits to be answered. @param now epoch ms */
export async function readPeople(store: Store, today: string, now: number): Promise<PeopleRead> {
  const from = startOfDay(addDays(today, -6))
  const [rows, friends, gap] = await Promise.all([
    // A day more: a conversation that began before is not to be cut in two.
    talksBetween(store, startOfDay(addDays(today, -7)), Infinity),
    allFriends(store),
    readGap(store),
  ])
  const talks = conversationsOf(rows, gap)
  const week = talks.filter(({ end }) => end >= from)
  return {
    met: talkedWith(friends, week).map((friend) => ({ friend, last: lastContact(friend, week) ?? now })),
    waiting: waitingFor(talks, friends, gap, now),
    hasFriends: friends.length > 0,
  }
}
