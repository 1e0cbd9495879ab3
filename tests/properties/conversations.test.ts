import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { conversationsOf, type Conversation } from '../../lib/conversations/conversations'
import { joinTalks } from '../../lib/conversations/join'
import { LEAST_GAP, MOST_GAP, settled, type Thread } from '../../lib/conversations/runs'
import type { Felt, Message, People, TalkRow } from '../../lib/model/talk'
import { add, closed, HOUR, MINUTE, NOON } from '../conversations/build'
import { inZone, ZONES } from '../time/zone'

type Said = { thread: string; people: People; message: Message }

const THREADS = ['ann', 'bob', 'group']
const side = fc.constantFrom<Message['side']>('out', 'in')
const gap = fc.oneof(fc.constantFrom(LEAST_GAP, 30 * MINUTE, MOST_GAP), fc.integer({ min: LEAST_GAP, max: MOST_GAP }))
/** Pauses that lie about the gaps that can be set, on them, and far off. */
const pause = fc.oneof(
  fc.integer({ min: 0, max: 5 * MINUTE }),
  fc.constantFrom(...[0, 15, 30, 60].flatMap((minutes) => [minutes * MINUTE, minutes * MINUTE + 1])),
  fc.integer({ min: 5 * MINUTE, max: 70 * MINUTE }),
)
const details = fc.record({
  side,
  composeMs: fc.nat(60_000),
  attentionMs: fc.nat(60_000),
})

/** Yes or no, by number. */
const flips = fc
  .array(fc.boolean(), { minLength: 1, maxLength: 20 })
  .map((flips) => (i: number) => flips[i % flips.length] ?? false)

/** Messages of one thread, in order, that all come within a day. */
const messages = (from: number, size: number): fc.Arbitrary<Message[]> =>
  fc.array(fc.tuple(pause, details), { maxLength: size, size: 'max' }).map((steps) => {
    let at = from
    return steps.map(([pause, rest]) => ({ at: (at += pause), ...rest })).filter(({ at }) => at - from < 24 * HOUR)
  })
const talk = messages(NOON, 40)

/** What is said in several threads. Who is in one is not always shown. */
const day: fc.Arbitrary<Said[]> = fc
  .tuple(...THREADS.map((thread) => fc.tuple(talk, flips).map((said) => ({ thread, said }))))
  .map((threads) =>
    threads.flatMap(({ thread, said: [messages, isShown] }) =>
      messages.map((message, i) => {
        const people = thread === 'group' ? 'group' : 'one'
        return { thread, message, people: isShown(i) ? people : 'unknown' } satisfies Said
      }),
    ),
  )

const threadOf = (thread: string, people: People = 'one'): Thread => ({ site: 'x', thread, people, oneSided: false })

/** Adds one batch. A document reads who is in a thread once for all that it counts there. */
function addBatch(rows: TalkRow[], batch: readonly Said[]): TalkRow[] {
  const kinds = Map.groupBy(batch, ({ thread, people }) => `${thread} ${people}`)
  return [...kinds.values()].reduce((rows, its) => {
    const { thread, people } = its[0] as Said
    return add(
      rows,
      threadOf(thread, people),
      its.map(({ message }) => message),
    )
  }, rows)
}

const inBatches = (said: readonly Said[], sizes: readonly number[]): Said[][] => {
  const batches: Said[][] = []
  for (let i = 0, n = 0; i < said.length; n++) {
    const size = sizes[n % sizes.length] ?? 1
    batches.push(said.slice(i, i + size))
    i += size
  }
  return batches
}

const rowsOf = (messages: readonly Message[]) => add([], threadOf('ann'), messages)
const sizes = fc.array(fc.integer({ min: 1, max: 8 }), { minLength: 1 })

/** DESIGN: a conversation is a run of messages in one thread with no gap over the one set. Written from that sentence. */
function oracle(messages: readonly Message[], gap: number) {
  const sorted = [...messages].sort((a, b) => a.at - b.at || (a.side === b.side ? 0 : a.side === 'in' ? -1 : 1))
  const breaks = sorted.flatMap(({ at }, i) => (i > 0 && at - (sorted[i - 1] as Message).at > gap ? [i] : []))
  const edges = [0, ...breaks, sorted.length]
  return edges.slice(1).flatMap((to, n) => {
    const part = sorted.slice(edges[n], to)
    if (part.length === 0) return []
    const total = (key: 'composeMs' | 'attentionMs') => part.map((message) => message[key]).reduce((a, b) => a + b)
    const sides = part.map(({ side }) => (side === 'out' ? 'o' : 'i')).join('')
    return {
      start: (part[0] as Message).at,
      end: (part.at(-1) as Message).at,
      sent: sides.replaceAll('i', '').length,
      received: sides.replaceAll('o', '').length,
      turns: sides.replace(/(.)\1+/g, '$1').length,
      composeMs: total('composeMs'),
      attentionMs: total('attentionMs'),
    }
  })
}

const measured = ({ start, end, sent, received, turns, composeMs, attentionMs }: Conversation) => ({
  start,
  end,
  sent,
  received,
  turns,
  composeMs,
  attentionMs,
})

const countsIn = (rows: readonly TalkRow[]) =>
  rows.map(({ id, start, end, sent, received, turns, composeMs, attentionMs }) =>
    [id, start, end, sent, received, turns, composeMs, attentionMs].join(' '),
  )

describe('messages', () => {
  it('make the same rows in whatever batches and order they come within a day', () => {
    const shuffled = day.chain((said) =>
      fc.tuple(fc.constant(said), fc.shuffledSubarray(said, { minLength: said.length }), sizes),
    )
    fc.assert(
      fc.property(shuffled, ([said, mixed, sizes]) => {
        const rows = inBatches(mixed, sizes).reduce(addBatch, [])
        expect(rows).toEqual(addBatch([], said))
      }),
      { numRuns: 300 },
    )
  })

  it('make the conversations that a plain split of them makes, at any gap', () => {
    fc.assert(
      fc.property(talk, gap, (messages, gap) => {
        expect(conversationsOf(rowsOf(messages), gap).map(measured)).toEqual(oracle(messages, gap))
      }),
      { numRuns: 500 },
    )
  })

  it('stay as many at any gap', () => {
    fc.assert(
      fc.property(day, gap, (said, gap) => {
        const talks = conversationsOf(addBatch([], said), gap)
        for (const side of ['out', 'in'] as const) {
          const counted = talks.reduce((sum, { sent, received }) => sum + (side === 'out' ? sent : received), 0)
          expect(counted).toBe(said.filter(({ message }) => message.side === side).length)
        }
      }),
    )
  })

  it('make the same conversations when any of their rows have lost the single ones', () => {
    fc.assert(
      fc.property(talk, gap, flips, (messages, gap, isClosed) => {
        const rows = rowsOf(messages).map((row, i) => (isClosed(i) ? closed(row) : row))
        expect(conversationsOf(rows, gap).map(measured)).toEqual(oracle(messages, gap))
      }),
      { numRuns: 300 },
    )
  })

  it('that come after and before closed rows are joined to them as if those were open', () => {
    const three = fc.tuple(talk, flips, gap)
    fc.assert(
      fc.property(three, ([messages, isOld, gap]) => {
        const whole = rowsOf(messages)
        // Some runs are known and closed; of the others, some messages come late, all of them outside the closed ones.
        const known = whole.filter((_, i) => isOld(i)).map(closed)
        const late = whole.filter((_, i) => !isOld(i)).flatMap(({ messages = [] }) => messages)
        const rows = late.reduce((rows, message) => add(rows, threadOf('ann'), [message]), known)
        expect(conversationsOf(rows, gap).map(measured)).toEqual(oracle(messages, gap))
      }),
    )
  })
})

/** What happens to a store: messages come, in time or late, and days go by. And in between it is exported. */
type Step = { messages: Message[]; later: number; felt: Felt[] }
const step: fc.Arbitrary<Step> = fc.record({
  messages: fc.array(
    fc
      .tuple(fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 40 * HOUR })), details, fc.nat(3 * HOUR))
      .map(([late, rest, after]) => ({ at: NOON + after - late, ...rest })),
    { maxLength: 6 },
  ),
  later: fc.oneof(fc.nat(2 * HOUR), fc.nat(40 * HOUR)),
  felt: fc.subarray<Felt>(['understood', 'valued', 'nice']),
})

/** The states of a store after every step. */
function statesOf(steps: readonly Step[]): TalkRow[][] {
  const states: TalkRow[][] = []
  let [rows, now]: [TalkRow[], number] = [[], NOON]
  for (const { messages, later, felt } of steps) {
    const passed = now - NOON
    const fresh = messages.map(({ at, ...rest }) => ({ at: at + passed, ...rest }))
    rows = fresh.reduce((rows, message) => add(rows, threadOf('ann'), [message]).map((row) => settled(row, now)), rows)
    rows = rows.map((row, i) =>
      i === rows.length - 1 && row.answered === null ? { ...row, felt, answered: now } : row,
    )
    states.push(rows)
    now += later
    rows = rows.map((row) => settled(row, now))
    states.push(rows)
  }
  return states
}

const history = fc.array(step, { minLength: 1, maxLength: 12, size: 'max' }).map(statesOf)
const three = history.chain((states) =>
  fc
    .tuple(...[0, 1, 2].map(() => fc.nat(states.length - 1)))
    .map((picks) => picks.sort((a, b) => a - b).map((i) => states[i] as TalkRow[])),
)

describe('exports of one store', () => {
  it('make the latest one, joined in any order and however grouped', () => {
    fc.assert(
      fc.property(three, ([a = [], b = [], c = []]) => {
        const latest = countsIn(joinTalks(c, []))
        expect(latest).toEqual(countsIn(c))
        for (const [x, y, z] of [
          [a, b, c],
          [c, b, a],
          [b, c, a],
          [c, a, b],
        ] as const) {
          expect(countsIn(joinTalks(joinTalks(x, y), z))).toEqual(latest)
          expect(countsIn(joinTalks(x, joinTalks(y, z)))).toEqual(latest)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('lose no mark', () => {
    fc.assert(
      fc.property(three, ([a = [], b = []]) => {
        const marks = (rows: TalkRow[]) => new Set(rows.flatMap(({ felt }) => felt))
        expect(marks(joinTalks(a, b))).toEqual(marks([...a, ...b]))
        expect(marks(joinTalks(b, a))).toEqual(marks([...a, ...b]))
      }),
    )
  })
})

describe('rows that all have their single messages', () => {
  const some = fc.subarray([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  /** Three parts of what was said, which may share any of it. */
  const parts = fc
    .tuple(talk, some, some, some)
    .map(([messages, ...parts]) => parts.map((part) => messages.filter((_, i) => part.includes(i % 10))))

  it('are joined as their messages are: in any order, however grouped, and twice like once', () => {
    fc.assert(
      fc.property(parts, ([a = [], b = [], c = []]) => {
        const all = [...new Set([...a, ...b, ...c])].map((message) => message)
        const [x, y, z] = [rowsOf(a), rowsOf(b), rowsOf(c)]
        const joined = joinTalks(joinTalks(x, y), z)
        // Two that are alike in every way, of two parts, are taken for one: random ones never are.
        fc.pre(new Set(all.map((message) => JSON.stringify(message))).size === all.length)
        expect(joined).toEqual(rowsOf(all))
        expect(joinTalks(x, joinTalks(y, z))).toEqual(joined)
        expect(joinTalks(z, joinTalks(y, x))).toEqual(joined)
        expect(joinTalks(joined, joined)).toEqual(joined)
        expect(joinTalks(joined, y)).toEqual(joined)
      }),
      { numRuns: 300 },
    )
  })
})

describe('any rows', () => {
  const parts = fc.tuple(talk, talk, flips)
  const mixed = ([a, b, isClosed]: [Message[], Message[], (i: number) => boolean]) =>
    [a, b].map((messages) => rowsOf(messages).map((row, i) => (isClosed(i) ? closed(row) : row)))

  it('count the same whichever side they are on, never more than both, never less than either', () => {
    const count = (rows: TalkRow[]) => rows.reduce((sum, { sent, received }) => sum + sent + received, 0)
    fc.assert(
      fc.property(parts, (parts) => {
        const [x = [], y = []] = mixed(parts)
        const joined = joinTalks(x, y)
        expect(count(joinTalks(y, x))).toBe(count(joined))
        expect(count(joined)).toBeLessThanOrEqual(count(x) + count(y))
        expect(count(joined)).toBeGreaterThanOrEqual(Math.max(count(x), count(y)))
        expect(joinTalks(x, x)).toEqual(x)
        expect(joinTalks(y, y)).toEqual(y)
      }),
      { numRuns: 300 },
    )
  })
})

/** Local moments about which clocks are changed, or days end. */
const MOMENTS: [what: string, year: number, month: number, day: number, hour: number][] = [
  ['a plain midnight', 2026, 6, 15, 24],
  ['the turn of the year', 2026, 12, 31, 24],
  ['clocks going forward in Berlin', 2026, 3, 29, 2],
  ['clocks going back in Berlin', 2026, 10, 25, 3],
  ['clocks going forward in New York', 2026, 3, 8, 2],
  ['clocks going back in New York', 2026, 11, 1, 2],
  ['clocks going forward on Lord Howe', 2026, 10, 4, 2],
  ['clocks going back on Lord Howe', 2026, 4, 5, 2],
  ['clocks going forward at midnight in Cairo', 2026, 4, 24, 0],
  ['clocks going back at midnight in Cairo', 2026, 10, 29, 24],
]

describe.each(ZONES)('in %s', (zone) => {
  inZone(zone)

  it.each(MOMENTS)('%s does not split a talk, nor join two', (_, year, month, day, hour) => {
    const moment = new Date(year, month - 1, day, hour).getTime()
    const around = messages(0, 30).filter((its) => its.length > 1)
    fc.assert(
      fc.property(around, gap, (its, gap) => {
        const middle = Math.floor((its.at(-1) as Message).at / 2)
        const moved = its.map((message) => ({ ...message, at: message.at + moment - middle }))
        expect(conversationsOf(rowsOf(moved), gap).map(measured)).toEqual(oracle(moved, gap))
        const steady = moved.map((message, i) => ({ ...message, at: moment + (i - 5) * LEAST_GAP }))
        expect(conversationsOf(rowsOf(steady), gap)).toHaveLength(1)
      }),
      { numRuns: 20 },
    )
  })
})
