import { conversationsOf } from '@/lib/conversations/conversations'
import { waitingFor } from '@/lib/conversations/waiting'
import type { FriendRow } from '@/lib/model/talk'
import type { Store } from '@/lib/store/db'
import { allFriends } from '@/lib/store/friends'
import { readGap } from '@/lib/store/gap'
import { countsBetween, isEmpty } from '@/lib/store/queries'
import { talksBetween } from '@/lib/store/talks'
import { headlineOf, type Headline } from '@/lib/summaries/headline'
import { lossesOf } from '@/lib/summaries/health'
import { ladderOf, type Ladder } from '@/lib/summaries/ladder'
import { totalsOf, type Totals } from '@/lib/summaries/totals'
import { addDays, startOfDay } from '@/lib/time/calendar'

export type TodayRead = {
  totals: Totals
  headline: Headline
  losses: ReturnType<typeof lossesOf>
  ladder: Ladder
  friends: FriendRow[]
  waiting: ReturnType<typeof waitingFor>
}

/** A conversation may be asked about some days after it ended. */
const DAYS_ASKED = 3

/** What the popup says of a day. */
export async function readToday(store: Store, day: string): Promise<TodayRead> {
  const [from, to] = [startOfDay(day), startOfDay(addDays(day, 1))]
  const {
    attention,
    acts,
    attentionElsewhere,
    actsElsewhere,
    sightings,
    conversations,
    friends: known,
    settings,
  } = store
  const tables = [attention, acts, attentionElsewhere, actsElsewhere, sightings, conversations, known, settings]
  // One transaction for all of it is there sooner than one for each.
  const [counts, rows, friends, gap] = await store.transaction('r', tables, () =>
    Promise.all([
      countsBetween(store, day, day),
      // A day more: a conversation that began before is not to be cut in two.
      talksBetween(store, startOfDay(addDays(day, -DAYS_ASKED - 1)), to),
      allFriends(store),
      readGap(store),
    ]),
  )
  const totals = totalsOf(counts)
  const talks = conversationsOf(rows, gap)
  const today = talks.filter(({ end }) => end >= from && end < to)
  const counted = totals.total > 0 || today.length > 0 || !(await isEmpty(store))
  const ladder = ladderOf(totals, today, friends)
  return {
    totals,
    ladder,
    friends,
    headline: headlineOf(totals, counted, ladder.real + ladder.backAndForths > 0),
    losses: lossesOf(counts.sightings),
    waiting: waitingFor(talks, friends, gap, Date.now()),
  }
}
