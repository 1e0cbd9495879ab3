import { afterEach, beforeEach, expect, it } from 'vitest'
import { FOLDED, Store } from '../../lib/store/db'
import { everything, holdingsOf, latestRows } from '../../lib/store/holdings'
import { acts, attention, sighting } from '../summaries/build'

let store: Store

beforeEach(() => {
  store = new Store(`holdings-${crypto.randomUUID()}`)
})
afterEach(() => store.delete())

it('has nothing at first', async () => {
  expect(await holdingsOf(store)).toEqual({
    days: 0,
    since: undefined,
    rows: { attention: 0, acts: 0, sightings: 0 },
  })
  expect(await latestRows(store, 5)).toEqual([])
})

it('counts rows, and days with time or acts', async () => {
  await store.attention.bulkPut([
    attention({}),
    attention({ hour: 10 }),
    attention({ day: '2026-11-20', hour: FOLDED }),
  ])
  await store.acts.bulkPut([acts({}), acts({ day: '2026-11-19' })])
  await store.sightings.put(sighting({ day: '2026-11-01' }))
  expect(await holdingsOf(store)).toEqual({
    days: 3,
    since: '2026-11-19',
    rows: { attention: 3, acts: 2, sightings: 1 },
  })
})

it('gives the latest rows first, and no more than asked for', async () => {
  const rows = ['2026-11-21', '2026-11-22', '2026-11-23'].flatMap((day) => [
    attention({ day }),
    attention({ day, hour: 20 }),
  ])
  await store.attention.bulkPut(rows)
  expect((await latestRows(store, 3)).map(({ day, hour }) => [day, hour])).toEqual([
    ['2026-11-23', 20],
    ['2026-11-23', 9],
    ['2026-11-22', 20],
  ])
})

it('gives every row for an export', async () => {
  await store.attention.bulkPut([attention({}), attention({ site: 'reddit' })])
  await store.acts.put(acts({}))
  const all = await everything(store)
  expect([all.attention.length, all.acts]).toEqual([2, [acts({})]])
})
