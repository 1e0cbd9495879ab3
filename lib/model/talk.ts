import type { Remembers } from './remembers'
import type { SiteId } from './vocabulary'

/** Who is in a thread. `unknown` where the site does not show it. */
export const PEOPLE = ['one', 'group', 'unknown'] as const
export type People = (typeof PEOPLE)[number]

/** How two people talked: `dm` is what Closer saw, the others are what the person says of elsewhere. */
export const MEDIUMS = ['dm', 'in-person', 'call', 'video', 'message'] as const
export type Medium = (typeof MEDIUMS)[number]

/**
 * What a conversation was to the person. The first three are the seed's words, and perceived partner responsiveness
 * (Reis & Shaver): perceived, so only the person can say. `nice` is banter, which is good in itself (Hall 2023).
 */
export const FELT = ['understood', 'valued', 'validated', 'shared', 'nice'] as const
export type Felt = (typeof FELT)[number]
/** Marks, each once and in one order: what means the same is the same. */
export const marksIn = (felt: readonly Felt[]): Felt[] => FELT.filter((mark) => felt.includes(mark))

/** One message of a thread, without its text. */
export type Message = {
  /** Epoch milliseconds. */
  at: number
  side: 'out' | 'in'
  /** Milliseconds in which it was written, pauses left out; 0 for those that came in. */
  composeMs: number
  /** Milliseconds of attention to the thread since the message before. */
  attentionMs: number
}

/** Messages of one thread that a document counted. */
export type TalkCount = {
  /** The thread's name: keyed with the secret of this install, it cannot be traced back to a person. */
  thread: string
  people: People
  messages: Message[]
}

/**
 * One row of the `conversations` table: messages of one thread with no gap over the finest one that can be chosen, or what
 * the person logged. `conversationsOf` joins rows by the gap that is set.
 */
export type TalkRow = Remembers & {
  id: string
  source: 'observed' | 'logged'
  medium: Medium
  /** Null where it was elsewhere. */
  site: SiteId | null
  thread: string | null
  people: People
  /** Of a logged one; an observed one belongs to whom its thread belongs to. */
  friend: string | null
  /** Epoch milliseconds. */
  start: number
  end: number
  sent: number
  received: number
  /** Stretches of messages by one side. */
  turns: number
  /** Who wrote its first and its last message. */
  first: Message['side']
  last: Message['side']
  composeMs: number
  attentionMs: number
  /** The site shows only what is sent. */
  oneSided: boolean
  felt: Felt[]
  /** Epoch milliseconds at which the person said how it was, or would not; null until then. */
  answered: number | null
  /** Its messages, while late ones may still come between them. */
  messages?: Message[]
}

/** How two people know each other: in person, online only, or the person did not say. */
export const RELATIONS = ['in-person', 'online', 'unsaid'] as const
export type Relation = (typeof RELATIONS)[number]
export type Cadence = 'week' | 'two-weeks' | 'month' | 'season' | 'none'

/** One row of the `friends` table: somebody whom the person wrote down. */
export type FriendRow = Remembers & {
  id: string
  name: string
  relation: Relation
  cadence: Cadence
  /** Addresses that open a way to reach them. */
  links: string[]
  note: string
  /** Names of threads that are theirs. */
  threads: string[]
  archived: boolean
  /** Epoch milliseconds. */
  added: number
}
