import { afterEach, beforeEach, expect, it } from 'vitest'
import { Store } from '../../lib/store/db'
import { monthsBetween } from '../../lib/store/months'
import { firstDay, isEmpty } from '../../lib/store/queries'
import { attention } from '../summaries/build'

let store: Store
beforeEach(async () => {
  store = new Store(`months-${crypto.randomUUID()}`)
})
afterEach(() => store.delete())

const { day: _, hour: __, ...time } = attention({ ms: 1_000 })
const ofMonth = (month: string) => ({ ...time, month, device: 'phone' })
const months = async (from: string, to: string) =>
  (await monthsBetween(store, from, to)).attention.map(({ month, ms }) => [month, ms])

it('gives months that lie within the days as a whole', async () => {
  await store.attentionByMonth.bulkPut(['2025-12', '2026-01', '2026-02'].map(ofMonth))
  expect(await months('2026-01-01', '2026-02-28')).toEqual([
    ['2026-01', 1_000],
    ['2026-02', 1_000],
  ])
  expect(await months('2026-01-02', '2026-02-28')).toEqual([['2026-02', 1_000]])
  expect(await months('2026-01-01', '2026-02-27')).toEqual([['2026-01', 1_000]])
  expect(await months('2025-12-31', '2026-01-30')).toEqual([])
  expect(await months('2026-02-01', '2026-02-01')).toEqual([])
  expect(await months('2004-01-01', '2027-12-31')).toHaveLength(3)
})

it('says only what the days of the same browser do not', async () => {
  await store.attentionByMonth.put(ofMonth('2026-02'))
  const day = attention({ day: '2026-02-03', hour: -1, ms: 300 })
  await store.attentionElsewhere.bulkPut([
    { ...day, device: 'phone' },
    { ...day, device: 'tablet' },
  ])
  await store.attention.put(day)
  expect(await months('2026-02-01', '2026-02-28')).toEqual([['2026-02', 700]])
})

it('counts as something that is stored, from the month on', async () => {
  expect(await isEmpty(store)).toBe(true)
  await store.attentionByMonth.put(ofMonth('2026-02'))
  expect(await isEmpty(store)).toBe(false)
  expect(await firstDay(store)).toBe('2026-02-01')
})
