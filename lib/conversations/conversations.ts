import type { TalkRow } from '../model/talk'
import { withSaid } from './runs'

/** So many messages each way make a back-and-forth (CollegeMsg, at a gap of 30 min: 1,635 of 35,641 runs of messages). */
const EACH_WAY = 2
/** An answer within this time (ms) belongs to a slow thread: half of all replies take over 30 min (CollegeMsg). */
export const SLOW = 24 * 3_600_000

/** Rows of one thread with no gap over the one that is set; or one that the person logged. */
export type Conversation = TalkRow & {
  /** Ids of the rows that it is made of, from its first to its last. */
  rows: string[]
}

/**
 * The conversations that rows make.
 *
 * @param gap ms, from `LEAST_GAP` to `MOST_GAP`
 * @returns from the oldest to the newest
 */
export function conversationsOf(rows: readonly TalkRow[], gap: number): Conversation[] {
  const found: Conversation[] = []
  const latest = new Map<string, number>()
  for (const row of rows.toSorted((a, b) => a.start - b.start || a.id.localeCompare(b.id))) {
    const i = row.thread === null ? undefined : latest.get(row.thread)
    const before = i === undefined ? undefined : found[i]
    if (before && i !== undefined && row.start - before.end <= gap) found[i] = joined(before, row)
    else {
      if (row.thread !== null) latest.set(row.thread, found.length)
      found.push({ ...row, rows: [row.id] })
    }
  }
  return found
}

function joined(a: Conversation, b: TalkRow): Conversation {
  const { messages: _, ...rest } = withSaid(a, b)
  return {
    ...rest,
    rows: [...a.rows, b.id],
    end: Math.max(a.end, b.end),
    sent: a.sent + b.sent,
    received: a.received + b.received,
    turns: a.turns + b.turns - (a.last === b.first ? 1 : 0),
    last: b.end < a.end ? a.last : b.last,
    composeMs: a.composeMs + b.composeMs,
    attentionMs: a.attentionMs + b.attentionMs,
  }
}

/**
 * What a conversation is by what is known of it. `real`: the person says so, by a mark or by having logged it.
 * `group`: people talked, but not one to one. `unsure`: it may have been a group. `one-sided`: the site does not show what
 * came in.
 */
export type Kind = 'real' | 'back-and-forth' | 'quick' | 'one-sided' | 'group' | 'unsure'

/** @param isNamed whether the person said whose thread it is: then it is one to one */
export function kindOf(talk: TalkRow, isNamed: boolean): Kind {
  if (talk.felt.some((felt) => felt !== 'nice')) return 'real'
  if (talk.source === 'logged') return talk.felt.length > 0 ? 'back-and-forth' : 'real'
  if (talk.people === 'group' && !isNamed) return 'group'
  if (talk.oneSided) return 'one-sided'
  if (talk.sent < EACH_WAY || talk.received < EACH_WAY) return 'quick'
  return talk.people === 'unknown' && !isNamed ? 'unsure' : 'back-and-forth'
}

/**
 * Threads in which both wrote within a day of each other, though too slowly for a back-and-forth. Slow is not less: social
 * chats are slower than those at work, and speed is not closeness.
 */
export function slowThreads(talks: readonly Conversation[], isNamed: (thread: string) => boolean): Conversation[][] {
  const byThread = Map.groupBy(
    talks.filter(({ thread }) => thread !== null),
    ({ thread }) => thread ?? '',
  )
  return [...byThread].flatMap(([thread, its]) => {
    const isSlow = (talk: TalkRow) => {
      const kind = kindOf(talk, isNamed(thread))
      return kind === 'one-sided' || (kind === 'quick' && (talk.people === 'one' || isNamed(thread)))
    }
    if (!its.every(isSlow)) return []
    // Whoever answers whom, between a message of theirs and one of mine two neighbours hold both sides.
    const isMutual = its.some((b, i) => {
      const a = its[i - 1]
      const near = a && b.start - a.end <= SLOW ? a : { sent: 0, received: 0 }
      return near.sent + b.sent > 0 && near.received + b.received > 0
    })
    return isMutual ? [its] : []
  })
}
