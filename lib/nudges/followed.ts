import { isWith } from '../friends/contact'
import type { Followed, NudgeRow } from '../model/nudge'
import type { FriendRow, TalkRow } from '../model/talk'

/** For so long (ms) after a nudge it is looked at what followed. */
export const FOLLOWS = 30 * 60_000
/** So much browsing (ms) after a nudge is going on; less is finding the way out. */
export const WENT_ON = 2 * 60_000

/**
 * What followed a nudge: a message or a call to the friend it named, to anybody, more browsing, or none of these.
 *
 * @param talks that end after the nudge
 */
export function followedBy(row: NudgeRow, friend: FriendRow | undefined, talks: readonly TalkRow[]): Followed {
  const after = talks.filter((talk) => reachedOut(talk, row.at, row.at + FOLLOWS))
  if (friend && after.some((talk) => isWith(friend, talk))) return 'friend'
  if (after.length > 0) return 'anyone'
  return row.browsedMs >= WENT_ON ? 'browsing' : 'left'
}

/** Whether the person wrote to somebody between two times, or says that they talked then. */
function reachedOut(talk: TalkRow, from: number, to: number): boolean {
  if (talk.source === 'logged') return talk.start <= to && talk.end >= from
  // Once its single messages are forgotten, what is known is when it began and ended.
  if (!talk.messages) return talk.sent > 0 && talk.start <= to && talk.end >= from
  return talk.messages.some(({ at, side }) => side === 'out' && at >= from && at <= to)
}
