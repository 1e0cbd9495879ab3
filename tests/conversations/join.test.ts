import { describe, expect, it } from 'vitest'
import { joinTalks } from '../../lib/conversations/join'
import type { TalkRow } from '../../lib/model/talk'
import { add, closed, into, logged, out, rowsOf, SAM } from './build'

const early = [out(0), into(5)]
const later = [...early, into(10), out(12)]
const [small] = rowsOf(early) as [TalkRow]
const [large] = rowsOf(later) as [TalkRow]

/** In either order. */
const bothWays = (a: TalkRow[], b: TalkRow[]) => [joinTalks(a, b), joinTalks(b, a)]

describe('two exports', () => {
  it('of which one is empty make the other', () => {
    expect(bothWays([large], [])).toEqual([[large], [large]])
    expect(joinTalks([], [])).toEqual([])
  })

  it('that are the same make the same', () => {
    const rows = [large, ...rowsOf([out(100)]).map(closed), logged(['valued'])]
    expect(joinTalks(rows, rows)).toEqual(joinTalks(rows, []))
    expect(joinTalks(rows, rows)).toHaveLength(3)
  })

  it('of other threads make both', () => {
    const other = rowsOf(early, { thread: 'other' })
    expect(joinTalks([small], other)).toHaveLength(2)
  })
})

describe('two rows of one name', () => {
  it.each([
    ['both open', small, large, large],
    ['both closed', closed(small), closed(large), closed(large)],
    ['the larger closed', small, closed(large), closed(large)],
    ['the smaller closed', closed(small), large, large],
    ['as large, one closed', large, closed(large), closed(large)],
  ])('%s count as the larger', (_, a, b, expected) => {
    for (const rows of bothWays([a], [b])) expect(rows).toEqual([expected])
  })

  it.each([
    ['open', small, large],
    ['closed', closed(small), closed(large)],
  ])('%s have what was said last', (_, a, b) => {
    const said: TalkRow = { ...a, felt: ['nice', 'valued'], answered: 5 }
    for (const rows of bothWays([said], [{ ...b, felt: ['understood'], answered: 9 }]))
      expect(rows).toMatchObject([{ sent: 2, felt: ['understood'], answered: 9 }])
    for (const rows of bothWays([said], [b])) expect(rows).toMatchObject([{ felt: ['valued', 'nice'], answered: 5 }])
  })

  it('that were logged are one talk, each field as it was written last', () => {
    const ours: TalkRow = { ...logged(['nice']), edits: { felt: 7 } }
    const theirs: TalkRow = { ...logged(['valued']), medium: 'video', edits: { felt: 6, medium: 5 } }
    for (const rows of bothWays([ours], [theirs]))
      expect(rows).toEqual([{ ...ours, medium: 'video', edits: { felt: 7, medium: 5 } }])
  })
})

describe('two rows of other names in one time', () => {
  const [before] = rowsOf([out(-3), ...early]) as [TalkRow]

  it('are one by their single messages, none counted twice', () => {
    for (const rows of bothWays([before], [large])) expect(rows).toEqual(rowsOf([out(-3), ...later]))
  })

  it('are one where they lie within the finest gap', () => {
    for (const rows of bothWays([small], rowsOf([into(20)]))) expect(rows).toEqual(rowsOf([...early, into(20)]))
    for (const rows of bothWays([small], rowsOf([into(21)]))) expect(rows).toHaveLength(2)
  })

  it('keep two messages that are alike in one', () => {
    const twins = rowsOf([out(0), out(0), into(1)])
    for (const rows of bothWays(twins, small.messages ? [small] : []))
      expect(rows).toMatchObject([{ sent: 2, received: 2 }])
  })

  it('are the larger, with the marks of both, where one without its messages holds the other', () => {
    const said: TalkRow = { ...small, felt: ['shared'], answered: 4 }
    for (const rows of bothWays([closed(before)], [said]))
      expect(rows).toEqual([{ ...closed(before), felt: ['shared'], answered: 4 }])
    for (const rows of bothWays([before], [closed(said)]))
      expect(rows).toEqual([{ ...before, felt: ['shared'], answered: 4 }])
  })

  it('stay two where neither holds the other', () => {
    const rows = add([closed(small)], SAM, [into(8)])
    for (const joined of bothWays(rows, [closed(small)])) expect(joined).toEqual(rows)
  })
})
