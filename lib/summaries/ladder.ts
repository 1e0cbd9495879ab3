import { kindOf, type Conversation, type Kind } from '../conversations/conversations'
import { friendOf } from '../friends/contact'
import type { FriendRow } from '../model/talk'
import type { Totals } from './totals'

/** The rungs, from watching to opening up. Every one is fine: the ladder only shows where the time went. */
export const RUNGS = ['watching', 'signalling', 'talking', 'opening'] as const
export type Rung = (typeof RUNGS)[number]

export type Ladder = {
  /** Milliseconds on each rung. `unsure` is time on pages that could not be read, and in inboxes. */
  ms: Record<Rung | 'unsure', number>
  /** Likes given, and messages that were part of no back-and-forth. */
  likes: number
  quick: number
  backAndForths: number
  real: number
  /** Talks with several people, and those of which the site does not show whether they were, or shows one side only. */
  groups: number
  unsure: number
  oneSided: number
  /** Friends with whom one opened up. */
  with: string[]
}

const TALKING: readonly Kind[] = ['back-and-forth', 'unsure', 'group']

/**
 * Where the time of some days went. Time in messages belongs to the conversation it led to; what led to none, to signalling.
 *
 * @param talks the conversations that ended on these days
 */
export function ladderOf(totals: Totals, talks: readonly Conversation[], friends: readonly FriendRow[]): Ladder {
  const kinds = talks.map((talk) => ({ talk, kind: kindOf(talk, friendOf(friends, talk) !== undefined) }))
  const of = (...wanted: Kind[]) => kinds.filter(({ kind }) => wanted.includes(kind)).map(({ talk }) => talk)
  const seen = (some: readonly Conversation[]) => spent(some.filter(({ source }) => source === 'observed'))
  const logged = (some: readonly Conversation[]) => spent(some.filter(({ source }) => source === 'logged'))
  const { activity, acts } = totals
  // No more than the time that was counted in messages: a talk over midnight belongs to the day it ended on.
  const opened = Math.min(seen(of('real')), activity.messaging)
  const talked = Math.min(seen(of(...TALKING)), activity.messaging - opened)
  const inTalks = [...of('real'), ...of(...TALKING)].reduce((sum, { sent }) => sum + sent, 0)
  const names = of('real').flatMap((talk) => friendOf(friends, talk)?.name ?? [])
  return {
    ms: {
      watching: activity.passive,
      signalling: activity.reacting + activity.posting + activity.messaging - opened - talked,
      talking: talked + logged(of(...TALKING)),
      opening: opened + logged(of('real')),
      unsure: activity.other + totals.unknown,
    },
    likes: acts.like,
    quick: Math.max(0, acts['message-sent'] - inTalks),
    backAndForths: of('back-and-forth').length,
    real: of('real').length,
    groups: of('group').length,
    unsure: of('unsure').length,
    oneSided: of('one-sided').length,
    with: [...new Set(names)],
  }
}

const spent = (talks: readonly Conversation[]) => talks.reduce((sum, { attentionMs }) => sum + attentionMs, 0)
