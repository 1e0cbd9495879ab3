import { conversationsOf, type Conversation } from '@/lib/conversations/conversations'
import type { FriendRow } from '@/lib/model/talk'
import type { Store } from '@/lib/store/db'
import { allFriends } from '@/lib/store/friends'
import { readGap } from '@/lib/store/gap'
import { hasTalksBefore, talksBetween } from '@/lib/store/talks'
import { addDays, startOfDay } from '@/lib/time/calendar'

export type TalksRead = {
  /** From the newest to the oldest. */
  talks: Conversation[]
  friends: FriendRow[]
  /** Ms. */
  gap: number
  hasEarlier: boolean
}

/** What the page of conversations says of the last `days` days. */
export async function readTalks(store: Store, today: string, days: number): Promise<TalksRead> {
  const from = startOfDay(addDays(today, 1 - days))
  const [rows, friends, gap, hasEarlier] = await Promise.all([
    // A day more: a conversation that began before is not to be cut in two.
    talksBetween(store, startOfDay(addDays(today, -days)), Infinity),
    allFriends(store),
    readGap(store),
    hasTalksBefore(store, from),
  ])
  const talks = conversationsOf(rows, gap).filter(({ end }) => end >= from)
  return { talks: talks.toReversed(), friends, gap, hasEarlier }
}
