import { expect, it } from 'vitest'
import { followedBy, FOLLOWS, WENT_ON } from '../../lib/nudges/followed'
import type { TalkRow } from '../../lib/model/talk'
import { friend, logged, talk } from '../friends/build'
import { MINUTE, NOON, nudge } from './build'

const sam = friend()
const out = (at: number) => ({ at, side: 'out' as const, composeMs: 0, attentionMs: 0 })
const sent = (minutes: number, row: Partial<TalkRow> = {}) => {
  const at = NOON + minutes * MINUTE
  return talk({ start: at, end: at, messages: [out(at)], ...row })
}
const after = (talks: TalkRow[], browsedMs = 0) => followedBy(nudge({ browsedMs }), sam, talks)

it('is the friend where one wrote to them, or talked elsewhere, within half an hour', () => {
  expect(after([sent(29)])).toBe('friend')
  expect(after([sent(FOLLOWS / MINUTE + 1)])).toBe('left')
  expect(after([logged({ start: NOON + MINUTE, end: NOON + 20 * MINUTE })])).toBe('friend')
})

it('is anybody where one wrote to somebody else', () => {
  expect(after([sent(5, { thread: 'other' })], WENT_ON)).toBe('anyone')
  expect(followedBy(nudge({ friend: null }), undefined, [sent(5)])).toBe('anyone')
})

it('is not a message that came in, nor one from before', () => {
  const received = { at: NOON + MINUTE, side: 'in' as const, composeMs: 0, attentionMs: 0 }
  expect(after([talk({ start: NOON - MINUTE, end: received.at, messages: [out(NOON - MINUTE), received] })])).toBe(
    'left',
  )
})

it('is browsing from two minutes on, else leaving', () => {
  expect([after([], WENT_ON), after([], WENT_ON - 1)]).toEqual(['browsing', 'left'])
})
