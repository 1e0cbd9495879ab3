import { describe, expect, it } from 'vitest'
import { conversationsOf, kindOf, SLOW, slowThreads } from '../../lib/conversations/conversations'
import { GAP, LEAST_GAP, MOST_GAP } from '../../lib/conversations/runs'
import type { Message, TalkRow } from '../../lib/model/talk'
import { closed, HOUR, into, logged, MINUTE, out, rowsOf } from './build'

const MS = 1 / MINUTE
const kindsOf = (messages: Message[], thread = {}, isNamed = false) =>
  conversationsOf(rowsOf(messages, thread), GAP).map((talk) => kindOf(talk, isNamed))

describe.each([
  { gap: LEAST_GAP, minutes: 15 },
  { gap: GAP, minutes: 30 },
  { gap: MOST_GAP, minutes: 60 },
])('at a gap of $minutes minutes', ({ gap, minutes }) => {
  const talksOf = (messages: Message[]) => conversationsOf(rowsOf(messages), gap)

  it('a pause as long as the gap goes on, one a millisecond longer does not', () => {
    expect(gap).toBe(minutes * MINUTE)
    expect(talksOf([out(0), into(minutes)])).toHaveLength(1)
    expect(talksOf([out(0), into(minutes + MS)])).toHaveLength(2)
  })

  it('many such pauses make one talk of any length', () => {
    const messages = Array.from({ length: 100 }, (_, i) => (i % 2 ? into(i * minutes) : out(i * minutes)))
    expect(talksOf(messages)).toMatchObject([{ sent: 50, received: 50, turns: 100 }])
  })
})

describe('a conversation', () => {
  const turnsOf = (messages: Message[]) => conversationsOf(rowsOf(messages), GAP).map(({ turns }) => turns)

  it('counts a turn that goes on over a pause once', () => {
    expect(turnsOf([out(0), into(1), into(21), out(22)])).toEqual([3])
    expect(turnsOf([out(0), into(1), out(21), into(22)])).toEqual([4])
    expect(turnsOf([out(0), out(20), out(40)])).toEqual([1])
  })

  it('adds up its rows, names them, and bears what was said of any', () => {
    const [a, b] = rowsOf([out(0), into(20), out(22)]) as [TalkRow, TalkRow]
    const rows = [
      { ...b, felt: ['valued'], answered: 5 },
      { ...a, felt: ['nice'], answered: 8 },
    ] as TalkRow[]
    expect(conversationsOf(rows, GAP)).toEqual([
      {
        ...closed(a),
        rows: [a.id, b.id],
        end: b.end,
        sent: 2,
        received: 1,
        turns: 3,
        last: 'out',
        composeMs: 20_000,
        attentionMs: 15_000,
        felt: ['valued', 'nice'],
        answered: 5,
      },
    ])
  })

  it('is of one thread, though others go on meanwhile', () => {
    const rows = [...rowsOf([out(0), into(25)]), ...rowsOf([out(10), into(35)], { thread: 'another' })]
    expect(conversationsOf(rows, GAP).map(({ thread, rows }) => [thread, rows.length])).toEqual([
      ['thread-of-sam', 2],
      ['another', 2],
    ])
  })

  it('that was logged stands for itself', () => {
    expect(conversationsOf([logged([], 'a'), logged([], 'b')], GAP)).toHaveLength(2)
  })

  it('ends with its last message where one row lies in another', () => {
    const [outer] = rowsOf([out(0), into(10), out(14)]) as [TalkRow]
    const [inner] = rowsOf([into(5)]) as [TalkRow]
    expect(conversationsOf([inner, outer], GAP)).toMatchObject([{ end: outer.end, last: 'out', received: 2 }])
  })
})

describe('what a conversation is', () => {
  it('is a back-and-forth from two messages each way', () => {
    expect(kindsOf([out(0), out(1), into(2), into(3)])).toEqual(['back-and-forth'])
    expect(kindsOf([out(0), out(1), out(2), into(3)])).toEqual(['quick'])
    expect(kindsOf([out(0), into(2), into(3), into(4)])).toEqual(['quick'])
    expect(kindsOf([out(0)])).toEqual(['quick'])
  })

  it('is two each way over a pause, but not over the gap', () => {
    expect(kindsOf([out(0), into(1), out(31), into(32)])).toEqual(['back-and-forth'])
    expect(kindsOf([out(0), into(1), out(31 + MS), into(32)])).toEqual(['quick', 'quick'])
  })

  const both = [out(0), out(1), into(2), into(3)]

  it('is apart in a group, however little was said', () => {
    expect(kindsOf(both, { people: 'group' })).toEqual(['group'])
    expect(kindsOf([out(0)], { people: 'group' })).toEqual(['group'])
  })

  it('is unsure where nobody knows who is in the thread', () => {
    expect(kindsOf(both, { people: 'unknown' })).toEqual(['unsure'])
    expect(kindsOf([out(0)], { people: 'unknown' })).toEqual(['quick'])
  })

  it('is one to one once the person said whose thread it is', () => {
    expect(kindsOf(both, { people: 'unknown' }, true)).toEqual(['back-and-forth'])
    expect(kindsOf(both, { people: 'group' }, true)).toEqual(['back-and-forth'])
  })

  it('is one-sided where the site shows one side, never more by guess', () => {
    expect(kindsOf([out(0), out(1), out(2)], { oneSided: true })).toEqual(['one-sided'])
    expect(kindsOf(both, { oneSided: true })).toEqual(['one-sided'])
    expect(kindsOf([out(0), out(1)], { oneSided: true, people: 'unknown' }, true)).toEqual(['one-sided'])
    expect(kindsOf([out(0), out(1)], { oneSided: true, people: 'group' })).toEqual(['group'])
  })

  it.each(['understood', 'valued', 'validated', 'shared'] as const)('is real when the person felt %s', (felt) => {
    for (const thread of [{}, { people: 'group' as const }, { oneSided: true }])
      expect(rowsOf([out(0)], thread).map((row) => kindOf({ ...row, felt: ['nice', felt] }, false))).toEqual(['real'])
    expect(kindOf(logged([felt]), false)).toBe('real')
  })

  it('is a back-and-forth, not a real one, when it was just nice', () => {
    expect(rowsOf(both).map((row) => kindOf({ ...row, felt: ['nice'] }, false))).toEqual(['back-and-forth'])
    expect(kindOf(logged(['nice']), false)).toBe('back-and-forth')
  })

  it('is real when it was logged without a word', () => {
    expect(kindOf(logged(), false)).toBe('real')
  })
})

describe('a slow thread', () => {
  const DAY = SLOW / MINUTE
  const slowIn = (messages: Message[], thread = {}, isNamed = false) =>
    slowThreads(conversationsOf(rowsOf(messages, thread), GAP), () => isNamed).length

  it('is one in which an answer comes within 24 hours, whoever begins', () => {
    expect(SLOW).toBe(24 * HOUR)
    expect(slowIn([out(0), into(DAY)])).toBe(1)
    expect(slowIn([into(0), out(DAY)])).toBe(1)
    expect(slowIn([out(0), into(DAY + MS)])).toBe(0)
  })

  it('takes the nearest two of both sides', () => {
    expect(slowIn([out(0), out(DAY), into(2 * DAY)])).toBe(1)
    expect(slowIn([out(0), into(2 * DAY), into(3 * DAY)])).toBe(0)
    expect(slowIn([out(0), into(1)])).toBe(1)
    expect(slowIn([out(0), out(DAY), out(2 * DAY)])).toBe(0)
  })

  it('is none with a back-and-forth in it', () => {
    expect(slowIn([out(0), into(DAY), out(3 * DAY), into(3 * DAY), out(3 * DAY), into(3 * DAY)])).toBe(0)
  })

  it('is one to one', () => {
    expect(slowIn([out(0), into(60)], { people: 'group' })).toBe(0)
    expect(slowIn([out(0), into(60)], { people: 'unknown' })).toBe(0)
    expect(slowIn([out(0), into(60)], { people: 'unknown' }, true)).toBe(1)
    expect(slowIn([out(0), into(60)], { people: 'group' }, true)).toBe(1)
  })

  it('comes with all its conversations, and is never a logged one', () => {
    const rows = [...rowsOf([out(0), into(60)]), ...rowsOf([out(0)], { thread: 'unanswered' }), logged()]
    const slow = slowThreads(conversationsOf(rows, GAP), () => false)
    expect(slow.map((talks) => talks.map(({ thread }) => thread))).toEqual([['thread-of-sam', 'thread-of-sam']])
  })
})
