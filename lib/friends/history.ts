import { conversationsOf, kindOf, type Conversation } from '../conversations/conversations'
import type { Day } from '../model/counts'
import { FELT, MEDIUMS, type Felt, type FriendRow, type Medium, type TalkRow } from '../model/talk'
import { dayOf } from '../time/calendar'
import { isWith } from './contact'

/** Kinds of contact with a friend, from the one that says most. Whose a thread is was said, so none is a group. */
export const CONTACTS = ['real', 'back-and-forth', 'quick', 'one-sided'] as const
export type Contact = (typeof CONTACTS)[number]

/** A day with contact, and the kind of it that says most. */
export type ContactDay = { day: Day; kind: Contact; talks: number }

export type History = {
  /** From the newest to the oldest. */
  talks: Conversation[]
  /** From the newest to the oldest. */
  days: ContactDay[]
  kinds: Record<Contact, number>
  /** Talks that the person wrote down, which `kinds` counts as well. */
  elsewhere: Record<Exclude<Medium, 'dm'>, number>
  felt: Record<Felt, number>
}

/** What kind of contact a talk with a friend was. */
export function contactOf(talk: TalkRow): Contact {
  const kind = kindOf(talk, true)
  return CONTACTS.find((contact) => contact === kind) ?? 'quick'
}

/**
 * The contact with one friend. A talk belongs to the day on which it began.
 *
 * @param gap ms without a message after which another conversation begins
 * @param since epoch ms: what began before is left out
 */
export function historyOf(friend: FriendRow, rows: readonly TalkRow[], gap: number, since = -Infinity): History {
  const its = rows.filter((row) => isWith(friend, row))
  const talks = conversationsOf(its, gap)
    .filter(({ start }) => start >= since)
    .toReversed()
  const count = <K extends string>(keys: readonly K[], has: (talk: Conversation, key: K) => boolean) =>
    Object.fromEntries(keys.map((key) => [key, talks.filter((talk) => has(talk, key)).length])) as Record<K, number>
  return {
    talks,
    days: daysOf(talks),
    kinds: count(CONTACTS, (talk, kind) => contactOf(talk) === kind),
    elsewhere: count(
      MEDIUMS.filter((medium) => medium !== 'dm'),
      (talk, medium) => talk.source === 'logged' && talk.medium === medium,
    ),
    felt: count(FELT, (talk, mark) => talk.felt.includes(mark)),
  }
}

const daysOf = (talks: readonly Conversation[]): ContactDay[] =>
  [...Map.groupBy(talks, ({ start }) => dayOf(start))].map(([day, its]) => {
    const kinds = its.map(contactOf)
    return { day, kind: CONTACTS.find((kind) => kinds.includes(kind)) ?? 'quick', talks: its.length }
  })
