import type { Message, People, TalkRow } from '../model/talk'
import type { SiteId } from '../model/vocabulary'

const MINUTE = 60_000

/** The gaps (ms) between two messages after which another conversation begins: as set, and the bounds of what can be set. */
export const GAP = 30 * MINUTE
export const LEAST_GAP = 15 * MINUTE
export const MOST_GAP = 60 * MINUTE

/** For so long (ms) after its last message a run keeps its messages one by one: late ones may come between them. */
export const KEPT = 24 * 60 * MINUTE

/** The thread that messages belong to, and what the site can show of it. */
export type Thread = Pick<TalkRow, 'people' | 'oneSided'> & { site: SiteId; thread: string }

const inOrder = (messages: readonly Message[]): Message[] =>
  messages.toSorted((a, b) => a.at - b.at || a.side.localeCompare(b.side) || a.attentionMs - b.attentionMs)

function runOf(thread: Thread, messages: Message[]): TalkRow {
  const [head, tail] = [messages[0], messages.at(-1)]
  if (!head || !tail) throw new Error('a run without messages')
  const sum = (of: (message: Message) => number) => messages.reduce((all, message) => all + of(message), 0)
  return {
    ...thread,
    id: idOf(thread.thread, head.at),
    source: 'observed',
    medium: 'dm',
    friend: null,
    start: head.at,
    end: tail.at,
    sent: messages.filter(({ side }) => side === 'out').length,
    received: messages.filter(({ side }) => side === 'in').length,
    turns: messages.filter(({ side }, i) => side !== messages[i - 1]?.side).length,
    first: head.side,
    last: tail.side,
    composeMs: sum(({ composeMs }) => composeMs),
    attentionMs: sum(({ attentionMs }) => attentionMs),
    felt: [],
    answered: null,
    messages,
  }
}

/** The same thread and start give the same name, whoever counts: so exports can be joined. */
const idOf = (thread: string, start: number) => `${thread.slice(0, 16)}-${start.toString(36)}`

/** Splits messages of one thread wherever none came for longer than the finest gap. */
function split(messages: readonly Message[]): Message[][] {
  const runs: Message[][] = []
  for (const message of inOrder(messages)) {
    const before = runs.at(-1)?.at(-1)
    if (before && message.at - before.at <= LEAST_GAP) runs.at(-1)?.push(message)
    else runs.push([message])
  }
  return runs
}

/** What becomes of rows: those that are new or changed, and the ids of those that are no more. */
export type RowChange = { put: TalkRow[]; remove: string[] }

/**
 * Adds messages to the runs of their thread. In whatever order and batches messages come within a day, the same runs come
 * of them; a later one is added to what is known of its run.
 *
 * @param rows the rows of the thread that messages may touch: all that end or begin within the finest gap of one
 */
export function addMessages(rows: readonly TalkRow[], thread: Thread, messages: readonly Message[]): RowChange {
  const closed = rows.filter((row) => !row.messages)
  const belongs = (row: TalkRow, { at }: Message) => at >= row.start - LEAST_GAP && at <= row.end + LEAST_GAP
  const late = messages.filter((message) => closed.some((row) => belongs(row, message)))
  const open = rows.filter((row) => row.messages)
  const before = open.flatMap((row) => row.messages ?? [])
  const runs = split([...before, ...messages.filter((message) => !late.includes(message))])
  const put = runs.map((run) => withAnswers(runOf(thread, run), open))
  for (const row of closed) {
    const its = late.filter((message) => closed.find((other) => belongs(other, message)) === row)
    if (its.length > 0) put.push(extended(row, its))
  }
  const names = new Set(put.map(({ id }) => id))
  return { put, remove: open.map(({ id }) => id).filter((id) => !names.has(id)) }
}

/** A run keeps what the person said of those that it is made of. */
function withAnswers(run: TalkRow, before: readonly TalkRow[]): TalkRow {
  const its = before.filter(({ start, end }) => start <= run.end && end >= run.start)
  return {
    ...run,
    people: its.reduce((people, row) => surer(people, row.people), run.people),
    felt: [...new Set(its.flatMap(({ felt }) => felt))],
    answered: its.reduce<number | null>((answered, row) => row.answered ?? answered, null),
  }
}

/** Of two readings of who is in a thread, the one that says something. */
const surer = (a: People, b: People): People => (a === 'unknown' ? b : a)

/** A run of which the single messages are no longer known, and some more of its messages. */
const extended = (row: TalkRow, messages: readonly Message[]): TalkRow => {
  const more = runOf({ ...row, site: row.site ?? '', thread: row.thread ?? '' }, inOrder(messages))
  return {
    ...row,
    start: Math.min(row.start, more.start),
    end: Math.max(row.end, more.end),
    sent: row.sent + more.sent,
    received: row.received + more.received,
    turns: row.turns + more.turns,
    first: more.start < row.start ? more.first : row.first,
    last: more.end > row.end ? more.last : row.last,
    composeMs: row.composeMs + more.composeMs,
    attentionMs: row.attentionMs + more.attentionMs,
  }
}

/** A run without its single messages, once it is old enough. `now` in epoch ms. */
export function settled(row: TalkRow, now: number): TalkRow {
  if (!row.messages || now - row.end < KEPT) return row
  const { messages: _, ...rest } = row
  return rest
}
