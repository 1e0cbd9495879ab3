import { addMessages, type RowChange, type Thread } from '../../lib/conversations/runs'
import type { Message, TalkRow } from '../../lib/model/talk'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const NOON = Date.parse('2026-06-15T12:00:00Z')

export const SAM: Thread = { site: 'x', thread: 'thread-of-sam', people: 'one', oneSided: false }

/** A message so many minutes after noon; 10 s of writing for those that went out, 5 s of attention for each. */
export const message = (side: Message['side'], minutes: number): Message => ({
  at: NOON + minutes * MINUTE,
  side,
  composeMs: side === 'out' ? 10_000 : 0,
  attentionMs: 5_000,
})
export const out = (minutes: number): Message => message('out', minutes)
export const into = (minutes: number): Message => message('in', minutes)

/** Rows after a change. */
export const changed = (rows: readonly TalkRow[], { put, remove }: RowChange): TalkRow[] => {
  const named = new Map(rows.map((row) => [row.id, row]))
  for (const id of remove) named.delete(id)
  for (const row of put) named.set(row.id, row)
  return [...named.values()].toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
}

/** Rows of one or more threads, and messages of one of them added to those. */
export function add(rows: readonly TalkRow[], thread: Thread, messages: readonly Message[]): TalkRow[] {
  const its = rows.filter((row) => row.thread === thread.thread)
  return changed(rows, addMessages(its, thread, messages))
}

/** The rows of messages in one thread. */
export const rowsOf = (messages: readonly Message[], thread: Partial<Thread> = {}): TalkRow[] =>
  add([], { ...SAM, ...thread }, messages)

/** A talk that the person logged. */
export const logged = (felt: TalkRow['felt'] = [], id = 'logged'): TalkRow => ({
  id,
  source: 'logged',
  medium: 'call',
  site: null,
  thread: null,
  people: 'one',
  friend: 'sam',
  start: NOON,
  end: NOON + 30 * MINUTE,
  sent: 0,
  received: 0,
  turns: 0,
  first: 'out',
  last: 'out',
  composeMs: 0,
  attentionMs: 30 * MINUTE,
  oneSided: false,
  felt,
  answered: NOON + 30 * MINUTE,
})

/** A row without its single messages. */
export const closed = ({ messages: _, ...row }: TalkRow): TalkRow => row
