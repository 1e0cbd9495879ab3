import { kindOf } from '../conversations/conversations'
import { friendOf } from '../friends/contact'
import type { FriendRow, Relation, TalkRow } from '../model/talk'

/**
 * How the time of talks (ms) is shared out: attention to a thread, and the length of what was written down. A talk with
 * nobody's name to it is `unsaid`: it is never guessed whom it was with.
 */
export function talkByRelation(friends: readonly FriendRow[], talks: readonly TalkRow[]): Record<Relation, number> {
  const byId = new Map(friends.map((friend) => [friend.id, friend.relation]))
  const byThread = new Map(friends.flatMap(({ threads, relation }) => threads.map((thread) => [thread, relation])))
  const ms = { 'in-person': 0, online: 0, unsaid: 0 }
  for (const { friend, thread, attentionMs } of talks)
    ms[byId.get(friend ?? '') ?? byThread.get(thread ?? '') ?? 'unsaid'] += attentionMs
  return ms
}

/** Each as a share of 0 to 1 of all; undefined where there was no talk at all. */
export function sharesOfTalk(ms: Record<Relation, number>): Record<Relation, number> | undefined {
  const all = ms['in-person'] + ms.online + ms.unsaid
  if (all === 0) return undefined
  return { 'in-person': ms['in-person'] / all, online: ms.online / all, unsaid: ms.unsaid / all }
}

/** Friends with whom one talked, each once: those first with whom one opened up. A quick message is no talk. */
export function talkedWith(friends: readonly FriendRow[], talks: readonly TalkRow[]): FriendRow[] {
  const met = talks.flatMap((talk) => {
    const friend = friendOf(friends, talk)
    const kind = kindOf(talk, friend !== undefined)
    return friend && kind !== 'quick' && kind !== 'one-sided' ? [{ friend, isReal: kind === 'real' }] : []
  })
  const realFirst = met.toSorted((a, b) => Number(b.isReal) - Number(a.isReal))
  return [...new Set(realFirst.map(({ friend }) => friend))]
}
