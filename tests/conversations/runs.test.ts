import { describe, expect, it } from 'vitest'
import { KEPT, settled } from '../../lib/conversations/runs'
import type { Message, TalkRow } from '../../lib/model/talk'
import { add, closed, into, MINUTE, NOON, out, rowsOf, SAM } from './build'

const minutesOf = ({ start, end }: TalkRow) => [(start - NOON) / MINUTE, (end - NOON) / MINUTE]

describe('a run', () => {
  it('holds what its messages add up to', () => {
    expect(rowsOf([out(0), out(1), into(3), out(5)])).toEqual([
      {
        ...SAM,
        id: `thread-of-sam-${NOON.toString(36)}`,
        source: 'observed',
        medium: 'dm',
        friend: null,
        start: NOON,
        end: NOON + 5 * MINUTE,
        sent: 3,
        received: 1,
        turns: 3,
        first: 'out',
        last: 'out',
        composeMs: 30_000,
        attentionMs: 20_000,
        felt: [],
        answered: null,
        messages: [out(0), out(1), into(3), out(5)],
      },
    ])
  })

  it('goes on after 15 minutes, and ends after one millisecond more', () => {
    expect(rowsOf([out(0), into(15)])).toHaveLength(1)
    expect(rowsOf([out(0), into(15 + 1 / MINUTE)])).toHaveLength(2)
  })

  it('takes two in that a late message comes between, and keeps what was said of both', () => {
    const [a, b] = rowsOf([out(0), into(20)])
    const said = [
      { ...a, felt: ['nice'], answered: 9 },
      { ...b, felt: ['valued', 'nice'], answered: 7 },
    ] as TalkRow[]
    const rows = add(said, SAM, [out(10)])
    expect(rows.map(minutesOf)).toEqual([[0, 20]])
    expect(rows[0]).toMatchObject({ sent: 2, received: 1, turns: 2, felt: ['valued', 'nice'], answered: 7 })
  })

  it('bears another name when a late message comes before its first', () => {
    const rows = add(rowsOf([into(5)]), SAM, [out(0)])
    expect(rows.map(({ id }) => id)).toEqual(rowsOf([out(0)]).map(({ id }) => id))
  })

  it.each([
    ['unknown', 'one', 'one'],
    ['unknown', 'group', 'group'],
    ['one', 'group', 'group'],
    ['unknown', 'unknown', 'unknown'],
  ] as const)('that was read as %s and as %s is %s, whichever came first', (one, other, people) => {
    const there = add(rowsOf([out(0)], { people: one }), { ...SAM, people: other }, [into(1)])
    const back = add(rowsOf([out(0)], { people: other }), { ...SAM, people: one }, [into(1)])
    expect([there, back].map(([row]) => row?.people)).toEqual([people, people])
  })

  it('learns nothing from messages of another', () => {
    const rows = add(rowsOf([out(60)], { people: 'unknown' }), { ...SAM, people: 'group' }, [out(0), out(120)])
    expect(rows.map(({ people }) => people)).toEqual(['group', 'unknown', 'group'])
  })
})

describe('a closed row', () => {
  const [row] = rowsOf([out(0), into(4), out(10)]).map(closed) as [TalkRow]

  it('is what a run becomes 24 hours after its last message', () => {
    const [open] = rowsOf([out(0), into(4)]) as [TalkRow]
    expect(settled(open, open.end + KEPT - 1)).toBe(open)
    expect(settled(open, open.end + KEPT)).toEqual(closed(open))
  })

  it('has messages that come before and after it stand beside it', () => {
    const rows = add([row], SAM, [out(-14), into(24)])
    expect(rows.map(minutesOf)).toEqual([
      [-14, -14],
      [0, 10],
      [24, 24],
    ])
    expect(rows[1]).toEqual(row)
  })

  it('is not reached over by messages on both sides of it', () => {
    expect(add([row], SAM, [out(-1), into(11)]).map(minutesOf)).toEqual([
      [-1, -1],
      [0, 10],
      [11, 11],
    ])
  })

  it('counts those between its own, as part of turns that there were', () => {
    expect(add([row], SAM, [into(2), out(7), out(10)])).toEqual([
      { ...row, sent: 4, received: 2, composeMs: 40_000, attentionMs: 30_000 },
    ])
  })

  it('has as many turns as it must when the other side is seen for the first time', () => {
    const turns = (messages: Message[]) => add(rowsOf(messages).map(closed), SAM, [into(2)])[0]?.turns
    expect(turns([out(0), out(5)])).toBe(3)
    expect(turns([out(2)])).toBe(2)
  })
})
