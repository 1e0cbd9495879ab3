import { joinLogged } from '../merge/records'
import { marksIn, type Message, type TalkRow } from '../model/talk'
import { runsOf, withSaid } from './runs'

/**
 * Joins two lists of rows, as two exports of one install hold them, so that no message counts twice. What the person said
 * of a talk in either holds.
 *
 * Rows that bear the same name, and rows that lie within another of their thread, tell of the same messages: the one that
 * counts more of them is kept. Where both still have their single messages, those are united one by one instead.
 *
 * Two states of one store, in either order, make the later one; so do three, however they are grouped. Rows that all have
 * their single messages are joined exactly, wherever they come from.
 */
export function joinTalks(ours: readonly TalkRow[], theirs: readonly TalkRow[]): TalkRow[] {
  const groups = [...Map.groupBy([...ours, ...theirs], keyOf).values()]
  const rows = groups.flatMap((rows) => (rows[0]?.thread === null ? [rows.reduce(joinLogged)] : joinThread(rows)))
  return rows.toSorted((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1))
}

/** A thread is joined as a whole, a logged talk by its name. */
const keyOf = ({ thread, id }: TalkRow) => (thread === null ? `logged ${id}` : `thread ${thread}`)

function joinThread(rows: readonly TalkRow[]): TalkRow[] {
  const kept = withoutInner(rows)
  const closed = kept.filter(({ messages }) => !messages)
  const open = kept.filter(({ messages }) => messages)
  return [...closed, ...unite(open, closed)]
}

const countOf = ({ sent, received }: TalkRow) => sent + received

/** From the row that counts most to the one that counts least; a closed one is the later one of two that count the same. */
const bySize = (a: TalkRow, b: TalkRow) =>
  countOf(b) - countOf(a) || (a.messages ? 1 : 0) - (b.messages ? 1 : 0) || b.end - b.start - (a.end - a.start)

const isWithin = (inner: TalkRow, outer: TalkRow) =>
  inner.id === outer.id || (outer.start <= inner.start && inner.end <= outer.end)

/** Rows of one thread without those that another one holds; two that have their single messages are left to `unite`. */
function withoutInner(rows: readonly TalkRow[]): TalkRow[] {
  const kept: TalkRow[] = []
  for (const group of overlapping(rows)) {
    const outer: TalkRow[] = []
    for (const row of group.toSorted(bySize)) {
      const i = outer.findIndex((other) => !(row.messages && other.messages) && isWithin(row, other))
      const host = outer[i]
      if (host) outer[i] = withLatest(host, row)
      else outer.push(row)
    }
    kept.push(...outer)
  }
  return kept
}

/** A row with what is known of another one that tells of the same messages, and what was said of either last. */
function withLatest(row: TalkRow, other: TalkRow): TalkRow {
  const both = withSaid(row, other)
  const [a, b] = [row.answered ?? 0, other.answered ?? 0]
  return a === b ? both : { ...both, felt: marksIn((a > b ? row : other).felt), answered: Math.max(a, b) }
}

/** Rows in groups, of which none overlaps another in time. */
function overlapping(rows: readonly TalkRow[]): TalkRow[][] {
  const groups: TalkRow[][] = []
  let end = -Infinity
  for (const row of rows.toSorted((a, b) => a.start - b.start)) {
    if (row.start <= end) groups.at(-1)?.push(row)
    else groups.push([row])
    end = Math.max(end, row.end)
  }
  return groups
}

/** The runs of rows that have their single messages. */
function unite(rows: readonly TalkRow[], closed: readonly TalkRow[]): TalkRow[] {
  const [row] = rows
  if (!row) return []
  return runsOf({ site: row.site ?? '', thread: row.thread ?? '' }, messagesOf(rows), closed, rows, withLatest)
}

/** Each message once: one that is the same in every way in two rows is one message, twice in one row is two. */
function messagesOf(rows: readonly TalkRow[]): Message[] {
  const most = new Map<string, Message[]>()
  for (const { messages = [] } of rows) {
    const its = Map.groupBy(messages, ({ at, side, composeMs, attentionMs }) =>
      [at, side, composeMs, attentionMs].join(' '),
    )
    for (const [key, same] of its) if (same.length > (most.get(key)?.length ?? 0)) most.set(key, same)
  }
  return [...most.values()].flat()
}
