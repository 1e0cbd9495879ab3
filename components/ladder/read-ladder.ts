import { conversationsOf } from '@/lib/conversations/conversations'
import type { Store } from '@/lib/store/db'
import { allFriends } from '@/lib/store/friends'
import { readGap } from '@/lib/store/gap'
import { countsBetween } from '@/lib/store/queries'
import { talksBetween } from '@/lib/store/talks'
import { ladderOf, type Ladder } from '@/lib/summaries/ladder'
import { totalsOf, type Totals } from '@/lib/summaries/totals'
import { addDays, startOfDay } from '@/lib/time/calendar'

export type LadderRead = { totals: Totals; ladder: Ladder }

/** Where the time of the local days `from` to `to` went, both included. */
export async function readLadder(store: Store, from: string, to: string): Promise<LadderRead> {
  const [counts, rows, friends, gap] = await Promise.all([
    countsBetween(store, from, to),
    // A day more: a conversation that began before is not to be cut in two.
    talksBetween(store, startOfDay(addDays(from, -1)), startOfDay(addDays(to, 1))),
    allFriends(store),
    readGap(store),
  ])
  const totals = totalsOf(counts)
  const [start, end] = [startOfDay(from), startOfDay(addDays(to, 1))]
  const talks = conversationsOf(rows, gap).filter((talk) => talk.end >= start && talk.end < end)
  return { totals, ladder: ladderOf(totals, talks, friends) }
}
