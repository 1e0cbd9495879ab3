import { beforeEach, describe, expect, it } from 'vitest'
import { firstCounted } from '../../lib/reflect/question'
import type { Store } from '../../lib/store/db'
import { chooseQuestion, chosenQuestion } from '../../lib/store/question'
import { ratedDays } from '../../lib/store/rated-days'
import { startOfDay } from '../../lib/time/calendar'
import { logged } from '../conversations/build'
import { attention } from '../summaries/build'
import { newStore } from './deliveries'

let store: Store
beforeEach(() => {
  store = newStore()
})
const rate = (...days: string[]) => store.checkins.bulkPut(days.map((day) => ({ day, connected: 4, at: 0 })))

describe('the question', () => {
  it('is none until one is chosen', async () => {
    expect(await chosenQuestion(store)).toBeUndefined()
  })

  it('counts the days that were rated before the first choice, and begins anew with another', async () => {
    await rate('2026-10-05', '2026-11-01')
    await chooseQuestion(store, 'conversation', '2026-11-20')
    expect(await chosenQuestion(store)).toEqual({ question: 'conversation', since: '2026-10-05' })
    await chooseQuestion(store, 'conversation', '2026-11-21')
    expect(await chosenQuestion(store)).toEqual({ question: 'conversation', since: '2026-10-05' })
    await chooseQuestion(store, 'browsing', '2026-11-22')
    expect(await chosenQuestion(store)).toEqual({ question: 'browsing', since: '2026-11-22' })
    await chooseQuestion(store, 'conversation', '2026-11-23')
    expect(await chosenQuestion(store)).toEqual({ question: 'conversation', since: '2026-11-23' })
  })

  it('begins on its own day where nothing was rated', async () => {
    await chooseQuestion(store, 'browsing', '2026-11-20')
    expect(await chosenQuestion(store)).toEqual({ question: 'browsing', since: '2026-11-20' })
  })

  it('looks at a year at most', () => {
    const chosen = { question: 'browsing', since: '2020-01-01' } as const
    expect(firstCounted(chosen, '2026-11-20')).toBe('2025-11-21')
    expect(firstCounted({ ...chosen, since: '2026-11-01' }, '2026-11-20')).toBe('2026-11-01')
  })
})

it('reads the rated days asked for, with what is known of each', async () => {
  await rate('2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04')
  const end = startOfDay('2026-11-02') + 60_000
  await store.conversations.bulkPut([
    { ...logged(), start: end - 120_000, end },
    { ...logged(), id: 'late', start: startOfDay('2026-11-04'), end: startOfDay('2026-11-04') + 60_000 },
  ])
  await store.attention.bulkPut([attention({ day: '2026-11-03' }), attention({ day: '2026-11-04' })])
  expect(await ratedDays(store, '2026-11-02', '2026-11-03')).toEqual([
    { day: '2026-11-02', connected: 4, talked: true, passiveMs: undefined },
    { day: '2026-11-03', connected: 4, talked: false, passiveMs: 60_000 },
  ])
})

it('knows of a mark on the day before that the talk goes on from', async () => {
  await rate('2026-11-02')
  const midnight = startOfDay('2026-11-02')
  const row = { ...logged(), source: 'observed', medium: 'dm', thread: 'sam' } as const
  await store.conversations.bulkPut([
    { ...row, id: 'before', start: midnight - 900_000, end: midnight - 300_000, felt: ['shared'] },
    { ...row, id: 'after', start: midnight + 300_000, end: midnight + 600_000, felt: [] },
  ])
  expect((await ratedDays(store, '2026-11-02', '2026-11-02')).map(({ talked }) => talked)).toEqual([true])
})
