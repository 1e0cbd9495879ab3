import { conversationsOf } from '@/lib/conversations/conversations'
import type { CheckinRow, ReflectionRow } from '@/lib/model/reflect'
import type { FriendRow } from '@/lib/model/talk'
import type { Store } from '@/lib/store/db'
import { allFriends } from '@/lib/store/friends'
import { readGap } from '@/lib/store/gap'
import { checkinsBetween, reflectionOf } from '@/lib/store/reflect'
import { talksBetween } from '@/lib/store/talks'
import { talkedWith } from '@/lib/summaries/people'
import { addDays, startOfDay } from '@/lib/time/calendar'

export type WeekRead = {
  /** Its first day. */
  week: string
  friends: FriendRow[]
  /** What was written of it before. */
  reflection: ReflectionRow | undefined
  checkins: CheckinRow[]
  talkedWith: FriendRow[]
}

/** What a look back at the seven days from `week` on shows, besides their counts. */
export async function readWeek(store: Store, week: string): Promise<WeekRead> {
  const [start, end] = [startOfDay(week), startOfDay(addDays(week, 7))]
  const [friends, reflection, checkins, rows, gap] = await Promise.all([
    allFriends(store),
    reflectionOf(store, week),
    checkinsBetween(store, week, addDays(week, 6)),
    // A day more: a conversation that began before is not to be cut in two.
    talksBetween(store, startOfDay(addDays(week, -1)), end),
    readGap(store),
  ])
  const talks = conversationsOf(rows, gap).filter((talk) => talk.end >= start && talk.end < end)
  return { week, friends, reflection, checkins, talkedWith: talkedWith(friends, talks) }
}
