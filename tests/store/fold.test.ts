import { afterEach, beforeEach, expect, it } from 'vitest'
import { Store } from '../../lib/store/db'
import { foldHours } from '../../lib/store/fold'
import { countsBetween } from '../../lib/store/queries'
import { beginDaysAt } from '../../lib/time/calendar'
import { acts, attention } from '../summaries/build'

let store: Store

beforeEach(() => {
  store = new Store(`fold-${crypto.randomUUID()}`)
})
afterEach(async () => {
  beginDaysAt(0)
  await store.delete()
})

it('adds the hours of a day up and keeps those of later days', async () => {
  await store.attention.bulkPut([
    attention({ day: '2026-05-01', hour: 9, ms: 1_000 }),
    attention({ day: '2026-05-01', hour: 22, ms: 2_000 }),
    attention({ day: '2026-05-01', hour: 22, ms: 500, activity: 'reacting' }),
    attention({ day: '2026-05-02', hour: 0, ms: 4_000 }),
  ])
  await store.acts.bulkPut([
    acts({ day: '2026-05-01', hour: 9, count: 2 }),
    acts({ day: '2026-05-01', hour: 22, count: 3, estimated: 1 }),
  ])
  expect(await foldHours(store, '2026-05-01')).toBe(5)
  expect(await store.attention.toArray()).toEqual([
    attention({ day: '2026-05-01', hour: -1, ms: 3_000 }),
    attention({ day: '2026-05-01', hour: -1, ms: 500, activity: 'reacting' }),
    attention({ day: '2026-05-02', hour: 0, ms: 4_000 }),
  ])
  expect(await store.acts.toArray()).toEqual([acts({ day: '2026-05-01', hour: -1, count: 5, estimated: 1 })])
  expect(await foldHours(store, '2026-05-01')).toBe(0)
})

it('folds what other browsers counted, each for itself', async () => {
  const [here, there] = [attention({ hour: 9, ms: 10 }), { ...attention({ hour: 9, ms: 5 }), device: 'b' }]
  await store.attention.bulkPut([here, { ...here, hour: 10 }])
  await store.attentionElsewhere.bulkPut([there, { ...there, hour: 10 }, { ...there, device: 'c' }])
  const before = await countsBetween(store, here.day, here.day)
  expect(await foldHours(store, here.day)).toBe(5)
  expect((await store.attentionElsewhere.toArray()).map(({ hour, device, ms }) => [hour, device, ms])).toEqual([
    [-1, 'b', 10],
    [-1, 'c', 5],
  ])
  const sum = (rows: { ms: number }[]) => rows.reduce((ms, row) => ms + row.ms, 0)
  const after = await countsBetween(store, here.day, here.day)
  expect([sum(before.attention), sum(after.attention)]).toEqual([35, 35])
})

it('keeps the larger of a day that was folded before and of hours that were imported since', async () => {
  await store.attention.bulkPut([
    attention({ day: '2026-05-01', hour: -1, ms: 3_000 }),
    attention({ day: '2026-05-01', hour: 5, ms: 100 }),
    attention({ day: '2026-05-01', hour: 6, ms: 50, site: 'reddit' }),
    attention({ day: '2026-04-30', hour: -1, ms: 7 }),
  ])
  await foldHours(store, '2026-05-01')
  expect((await store.attention.toArray()).map(({ day, ms }) => [day, ms])).toEqual([
    ['2026-04-30', 7],
    ['2026-05-01', 50],
    ['2026-05-01', 3_000],
  ])
})

it('puts the small hours to the day that they belong to, until they are folded into that of the clock', async () => {
  beginDaysAt(4)
  await store.attention.bulkPut([
    attention({ day: '2026-05-01', hour: 3, ms: 1 }),
    attention({ day: '2026-05-01', hour: 4, ms: 10 }),
    attention({ day: '2026-05-02', hour: 3, ms: 100 }),
    attention({ day: '2026-05-02', hour: 4, ms: 1_000 }),
  ])
  const sum = async (day: string) =>
    (await countsBetween(store, day, day)).attention.reduce((ms, row) => ms + row.ms, 0)
  const days = ['2026-04-30', '2026-05-01', '2026-05-02']
  expect(await Promise.all(days.map(sum))).toEqual([1, 110, 1_000])
  await foldHours(store, '2026-05-01')
  expect(await Promise.all(days.map(sum))).toEqual([0, 111, 1_000])
  expect(await store.attention.toArray()).toHaveLength(3)
})
