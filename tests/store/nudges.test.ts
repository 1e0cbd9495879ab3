import { beforeEach, describe, expect, it } from 'vitest'
import type { NudgeRow } from '../../lib/model/nudge'
import { FOLLOWS, WENT_ON } from '../../lib/nudges/followed'
import { noteContact, readBrowsing } from '../../lib/store/browsing'
import type { Store } from '../../lib/store/db'
import { mergeRows } from '../../lib/store/merge'
import { answerNudge, claimNudge, nudgeFor, openNudges, settleNudges } from '../../lib/store/nudges'
import { changeRules, readRules, setRules } from '../../lib/store/plans'
import { logTalk } from '../../lib/store/talks'
import { friend } from '../friends/build'
import { browsed, DAY, HOUR, MINUTE, NOON, nudge, plan, rules } from '../nudges/build'
import { newStore } from './deliveries'

const NOW = { now: NOON, moment: 'pause', paused: false, draw: 0.5 } as const
let store: Store
beforeEach(async () => {
  store = newStore()
  await store.friends.put(friend({ links: ['https://x.com/i/chat/1'] }))
  await store.plans.put(plan())
  await store.settings.put({ name: 'browsing', value: browsed(25) })
})
const all = () => store.nudges.toArray()

describe('a nudge that is due', () => {
  it('is written down as it is taken, once, whoever asks', async () => {
    const claims = await Promise.all([1, 2, 3].map(() => claimNudge(store, NOW)))
    expect(claims.filter(Boolean)).toHaveLength(1)
    expect(await all()).toMatchObject([{ plan: 'p1', friend: 'sam', arm: 'shown', answer: null, at: NOON }])
    expect(claims.find(Boolean)).toMatchObject({ browsedMs: 25 * MINUTE, last: undefined })
  })

  it('can be looked for without being taken', async () => {
    expect((await nudgeFor(store, NOW))?.plan.id).toBe('p1')
    expect(await all()).toEqual([])
  })

  it('tells when one was last in touch, and does not come on that day', async () => {
    await logTalk(store, { friend: 'sam', medium: 'call', start: NOON - 12 * DAY, length: HOUR, felt: [] })
    expect((await claimNudge(store, NOW))?.last).toBe(NOON - 12 * DAY + HOUR)
    await store.nudges.clear()
    await logTalk(store, { friend: 'sam', medium: 'call', start: NOON - HOUR, length: MINUTE, felt: [] })
    expect(await claimNudge(store, NOW)).toBeUndefined()
  })

  it('is written down too where it is left out', async () => {
    await setRules(store, rules({ leaveOut: true }))
    expect((await claimNudge(store, { ...NOW, draw: 0.1 }))?.row.arm).toBe('withheld')
    expect(await all()).toMatchObject([{ arm: 'withheld' }])
  })

  it('does not come after one talked in another way', async () => {
    await noteContact(store, NOON)
    expect(await readBrowsing(store)).toMatchObject({ sitting: {}, today: {} })
    expect(await claimNudge(store, NOW)).toBeUndefined()
  })
})

describe('an answer', () => {
  it('to write brings the way there; without one, or without the friend, says so', async () => {
    await store.nudges.bulkPut([
      nudge({ id: 'a' }),
      nudge({ id: 'b', friend: null }),
      nudge({ id: 'c', friend: 'gone' }),
    ])
    const link = 'https://x.com/i/chat/1'
    expect(await answerNudge(store, 'a', 'message', NOON)).toEqual({ friend: { id: 'sam', name: 'Sam', link } })
    expect(await answerNudge(store, 'b', 'message', NOON, 'sam')).toMatchObject({ friend: { id: 'sam' } })
    expect(await answerNudge(store, 'c', 'message', NOON)).toEqual({ fault: 'gone' })
    expect((await all()).map(({ answer, friend }) => [answer, friend])).toEqual([
      ['message', 'sam'],
      ['message', 'sam'],
      [null, 'gone'],
    ])
  })

  it('to stop switches the plan off', async () => {
    await store.nudges.put(nudge({ id: 'a' }))
    await answerNudge(store, 'a', 'stop', NOON)
    expect(await store.plans.get('p1')).toMatchObject({ on: false })
  })

  it('is waited for in the popup by marks and notifications of today alone, of plans that are on', async () => {
    await store.plans.put(plan({ id: 'off', on: false }))
    const rows: Partial<NudgeRow>[] = [
      { id: 'mark', way: 'mark' },
      { id: 'stopped', way: 'mark', plan: 'off' },
      { id: 'removed', way: 'notification', plan: 'nobody' },
      { id: 'card' },
      { id: 'old', way: 'mark', at: NOON - DAY },
      { id: 'done', way: 'mark', answer: 'not-now' },
      { id: 'out', way: 'mark', arm: 'withheld' },
    ]
    await store.nudges.bulkPut(rows.map(nudge))
    expect((await openNudges(store, NOON)).map(({ id }) => id)).toEqual(['mark'])
  })
})

it('what followed is settled after half an hour, and once', async () => {
  await store.nudges.bulkPut([nudge({ id: 'a' }), nudge({ id: 'b', at: NOON + HOUR, browsedMs: WENT_ON })])
  await settleNudges(store, NOON + FOLLOWS)
  expect((await all()).map(({ followed }) => followed)).toEqual([null, null])
  await logTalk(store, { friend: 'sam', medium: 'call', start: NOON + MINUTE, length: MINUTE, felt: [] })
  await settleNudges(store, NOON + HOUR + FOLLOWS + 1)
  expect((await all()).map(({ followed }) => followed)).toEqual(['friend', 'browsing'])
})

it('an import adds plans and nudges, fills in what was answered, and takes rules that were set later', async () => {
  const file = {
    attention: [],
    acts: [],
    plans: [plan({ way: 'mark' }), plan({ id: 'p2' })],
    rules: rules({ mostADay: 4 }),
  }
  const nudges = [nudge({ id: 'a', answer: 'message', followed: 'friend' }), nudge({ id: 'b' })]
  await store.nudges.put(nudge({ id: 'a', browsedMs: 5 }))
  expect((await mergeRows(store, { ...file, nudges })).merged.talks).toBe(2)
  expect((await mergeRows(store, { ...file, nudges })).merged.talks).toBe(0)
  expect((await store.plans.toArray()).map(({ id, way }) => [id, way])).toEqual([
    ['p1', 'mark'],
    ['p2', 'card'],
  ])
  expect(await store.nudges.get('a')).toMatchObject({ answer: 'message', followed: 'friend', browsedMs: 5 })
  expect((await readRules(store)).mostADay).toBe(4)
  await changeRules(store, () => ({ mostADay: 1 }))
  await mergeRows(store, { ...file, edits: { 'nudges.mostADay': 5 } })
  expect((await readRules(store)).mostADay).toBe(1)
  await mergeRows(store, { ...file, edits: { 'nudges.mostADay': Date.now() + 1_000 } })
  expect((await readRules(store)).mostADay).toBe(4)
})

it('rules change one by one, whatever became of the others meanwhile', async () => {
  await Promise.all([
    changeRules(store, () => ({ mostADay: 2 })),
    changeRules(store, ({ openers }) => ({ openers: [...openers, 'a'] })),
    changeRules(store, ({ openers }) => ({ openers: [...openers, 'b'] })),
  ])
  expect(await readRules(store)).toEqual(rules({ mostADay: 2, openers: ['a', 'b'] }))
})
