import { marksIn, type Message, type People, type TalkRow } from '../model/talk'
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
  messages.toSorted(
    (a, b) => a.at - b.at || a.side.localeCompare(b.side) || a.composeMs - b.composeMs || a.attentionMs - b.attentionMs,
  )

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

/**
 * The runs that messages of one thread make: another one begins where none came for longer than the finest gap, and
 * where a closed row (one whose single messages are no longer known) lies between two.
 *
 * @param known rows that tell of some of the messages: what they know, and what the person said, holds for the runs
 */
export function runsOf(
  { site, thread }: Pick<Thread, 'site' | 'thread'>,
  messages: readonly Message[],
  closed: readonly TalkRow[],
  known: readonly TalkRow[],
  withOther: (row: TalkRow, other: TalkRow) => TalkRow = withSaid,
): TalkRow[] {
  const runs: Message[][] = []
  for (const message of inOrder(messages)) {
    const run = runs.at(-1)
    const before = run?.at(-1)
    const isNext =
      before &&
      message.at - before.at <= LEAST_GAP &&
      !closed.some((row) => row.start >= before.at && row.end <= message.at)
    if (isNext) run?.push(message)
    else runs.push([message])
  }
  return runs.map((messages) => {
    const run = runOf({ site, thread, people: 'unknown', oneSided: false }, messages)
    return known.filter(({ start, end }) => start <= run.end && end >= run.start).reduce(withOther, run)
  })
}

/** What becomes of rows: those that are new or changed, and the ids of those that are no more. */
export type RowChange = { put: TalkRow[]; remove: string[] }

/**
 * Adds messages to the runs of their thread. In whatever order and batches messages come within a day, the same runs come
 * of them. Later ones stand beside a closed row, to be joined with it by `conversationsOf`, or are counted within it.
 *
 * @param rows the rows of the thread that messages may touch: all that end or begin within the finest gap of one
 */
export function addMessages(rows: readonly TalkRow[], thread: Thread, messages: readonly Message[]): RowChange {
  const closed = rows.filter((row) => !row.messages)
  const open = rows.filter((row) => row.messages)
  const within = ({ at }: Message) => closed.findIndex(({ start, end }) => start <= at && at <= end)
  const inside = Map.groupBy(messages, within)
  const known = [...open, ...(inside.get(-1) ?? []).map((message) => runOf(thread, [message]))]
  const all = known.flatMap((row) => row.messages ?? [])
  const put = runsOf(thread, all, closed, known)
  for (const [i, row] of closed.entries()) {
    const more = inside.get(i)
    if (more) put.push(withMore(row, runOf(thread, inOrder(more))))
  }
  const names = new Set(put.map(({ id }) => id))
  return { put, remove: open.map(({ id }) => id).filter((id) => !names.has(id)) }
}

/** A row with what is known and was said of another one that tells of the same messages, or of messages next to them. */
export const withSaid = <T extends TalkRow>(row: T, other: TalkRow): T => ({
  ...row,
  people: surer(row.people, other.people),
  oneSided: row.oneSided || other.oneSided,
  felt: marksIn([...row.felt, ...other.felt]),
  answered: earlier(row.answered, other.answered),
})

/** Of two readings of who is in a thread, the one that says more. A group is never taken for one person. */
function surer(a: People, b: People): People {
  if (a === 'group' || b === 'group') return 'group'
  return a === 'unknown' ? b : a
}

const earlier = (a: number | null, b: number | null) => (a === null || b === null ? (a ?? b) : Math.min(a, b))

/**
 * A closed row, and more messages that came between its own. Of which turns they were part is not known: no more are
 * counted than there must have been.
 */
function withMore(row: TalkRow, more: TalkRow): TalkRow {
  const [sent, received] = [row.sent + more.sent, row.received + more.received]
  const isNew = (row.sent === 0 && more.sent > 0) || (row.received === 0 && more.received > 0)
  const isBetween = more.end > row.start && more.start < row.end
  return {
    ...withSaid(row, more),
    sent,
    received,
    turns: row.turns + (isNew ? (isBetween ? 2 : 1) : 0),
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
