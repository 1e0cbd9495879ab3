import type { FriendRow } from '../model/talk'
import { friendOf } from '../friends/contact'
import { kindOf, type Conversation } from './conversations'

/** At most so many conversations wait for an answer: nobody is asked twice, and older ones are let go. */
const MOST = 2
/** One that ended longer ago (ms) is not asked about any more. */
const FORGET = 3 * 24 * 3_600_000

/**
 * Back-and-forths with friends that are over, and of which the person has not said how they were; the latest first.
 *
 * @param gap ms after which a conversation is over
 */
export function waitingFor(
  talks: readonly Conversation[],
  friends: readonly FriendRow[],
  gap: number,
  now: number,
): { talk: Conversation; friend: FriendRow }[] {
  return talks
    .toReversed()
    .flatMap((talk) => {
      const friend = friendOf(friends, talk)
      const isAsked = talk.answered === null && now - talk.end > gap && now - talk.end < FORGET
      return friend && isAsked && kindOf(talk, true) === 'back-and-forth' ? [{ talk, friend }] : []
    })
    .slice(0, MOST)
}
