import { expect, it } from 'vitest'
import { conversationsOf } from '../../lib/conversations/conversations'
import { GAP } from '../../lib/conversations/runs'
import { ladderOf } from '../../lib/summaries/ladder'
import { totalsOf } from '../../lib/summaries/totals'
import type { TalkRow } from '../../lib/model/talk'
import { into, logged, out, rowsOf, SAM } from '../conversations/build'
import { friend } from '../friends/build'
import { acts, attention } from './build'

const MINUTE = 60_000
const BOTH = [out(0), into(1), out(2), into(3)]
const RUTH = friend({ name: 'Ruth', threads: [SAM.thread] })

const ladder = (talks: readonly TalkRow[], friends = [RUTH], messagingMs = 10 * MINUTE, sent = 9) =>
  ladderOf(
    totalsOf({
      attention: [
        attention({ ms: 40 * MINUTE }),
        attention({ activity: 'reacting', ms: 2 * MINUTE }),
        attention({ activity: 'messaging', surface: 'thread', ms: messagingMs }),
      ],
      acts: [acts({ count: 7 }), acts({ kind: 'message-sent', count: sent })],
      sightings: [],
    }),
    conversationsOf(talks, GAP),
    friends,
  )

it('has watching and signalling where nobody talked', () =>
  expect(ladder([])).toMatchObject({
    ms: { watching: 40 * MINUTE, signalling: 12 * MINUTE, talking: 0, opening: 0, unsure: 0 },
    likes: 7,
    quick: 9,
    backAndForths: 0,
    real: 0,
  }))

it('moves the time and the messages of a back-and-forth to talking', () =>
  expect(ladder(rowsOf(BOTH))).toMatchObject({
    ms: { signalling: 12 * MINUTE - 20_000, talking: 20_000, opening: 0 },
    quick: 7,
    backAndForths: 1,
  }))

it('takes what the person marked for opening up, and names with whom', () => {
  const talks = rowsOf(BOTH).map((row) => ({ ...row, felt: ['valued' as const] }))
  expect(ladder(talks)).toMatchObject({
    ms: { talking: 0, opening: 20_000 },
    real: 1,
    backAndForths: 0,
    with: ['Ruth'],
  })
})

it('counts a talk elsewhere beside the time that was seen', () =>
  expect(ladder([logged(['shared'])])).toMatchObject({
    ms: { opening: 30 * MINUTE, signalling: 12 * MINUTE },
    real: 1,
  }))

it('keeps groups, what may be one, and what shows one side apart', () => {
  const of = (thread: string, more: Partial<TalkRow>) => rowsOf(BOTH, { thread }).map((row) => ({ ...row, ...more }))
  const talks = [
    ...of('a', { people: 'group' }),
    ...of('b', { people: 'unknown' }),
    ...of('c', { oneSided: true, received: 0 }),
  ]
  expect(ladder(talks)).toMatchObject({ groups: 1, unsure: 1, oneSided: 1, backAndForths: 0, real: 0 })
})

it('gives conversations no more time than was counted in messages', () => {
  const talks = rowsOf(BOTH).map((row) => ({ ...row, attentionMs: 60 * MINUTE }))
  expect(ladder(talks).ms).toMatchObject({ talking: 10 * MINUTE, signalling: 2 * MINUTE })
  expect(ladder(talks, [RUTH], 10 * MINUTE, 0).quick).toBe(0)
})
