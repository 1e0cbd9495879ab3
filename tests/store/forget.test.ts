import { afterEach, beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { addFile, readFile } from '../../components/data/import-file'
import { Store } from '../../lib/store/db'
import { forgetDay, forgetHistory, forgetPerson, forgetSite } from '../../lib/store/forget'
import { importedTrackers, sitesWithCounts } from '../../lib/store/holdings'
import { countsBetween, importedBetween } from '../../lib/store/queries'
import { friend, logged } from '../friends/build'
import { nudge, plan } from '../nudges/build'
import { acts, attention } from '../summaries/build'

const NOW = new Date(2026, 10, 24, 12).getTime()
let store: Store
beforeEach(() => {
  fakeBrowser.reset()
  store = new Store(`forget-${crypto.randomUUID()}`)
})
afterEach(() => store.delete())

const { day: _, hour: __, ...time } = attention({})

it('a day goes from every table, and from the totals of its month', async () => {
  const start = new Date(2026, 10, 3, 10).getTime()
  await store.attention.bulkPut([attention({ day: '2026-11-03' }), attention({ day: '2026-11-04' })])
  await store.acts.put(acts({ day: '2026-11-03' }))
  await store.attentionElsewhere.put({ ...attention({ day: '2026-11-03' }), device: 'phone' })
  await store.attentionByMonth.bulkPut(['2026-10', '2026-11'].map((month) => ({ ...time, month, device: 'phone' })))
  await store.conversations.bulkPut([
    logged({ id: 'then', start, end: start + 1 }),
    logged({ id: 'later', start: start + 86_400_000, end: start + 86_400_001 }),
  ])
  await store.nudges.put(nudge({ id: 'n', at: start }))
  await store.checkins.put({ day: '2026-11-03', connected: 4, at: start })
  expect(await forgetDay(store, '2026-11-03', NOW)).toBe(7)
  expect((await store.attention.toArray()).map(({ day }) => day)).toEqual(['2026-11-04'])
  expect((await store.attentionByMonth.toArray()).map(({ month }) => month)).toEqual(['2026-10'])
  expect((await store.conversations.toArray()).map(({ id }) => id)).toEqual(['later'])
  for (const table of [store.acts, store.attentionElsewhere, store.nudges, store.checkins])
    expect(await table.count()).toBe(0)
})

it('a site goes from every table, whatever browser or month it is of', async () => {
  await store.attention.bulkPut([attention({ site: 'x' }), attention({ site: 'reddit' })])
  await store.attentionByMonth.put({ ...time, site: 'x', month: '2026-10', device: 'phone' })
  expect(await sitesWithCounts(store)).toEqual(['reddit', 'x'])
  await forgetSite(store, 'x', NOW)
  expect(await sitesWithCounts(store)).toEqual(['reddit'])
})

it('a friend goes with talks, nudges and plans, and nobody else', async () => {
  await store.friends.bulkPut([friend({ id: 'sam', threads: [] }), friend({ id: 'ruth', threads: [] })])
  await store.conversations.bulkPut([logged({ id: 'a', friend: 'sam' }), logged({ id: 'b', friend: 'ruth' })])
  await store.plans.put(plan({ id: 'p', whom: { kind: 'friend', id: 'sam' } }))
  await forgetPerson(store, 'sam', NOW)
  expect((await store.friends.toArray()).map(({ id }) => id)).toEqual(['ruth'])
  expect((await store.conversations.toArray()).map(({ id }) => id)).toEqual(['b'])
  expect(await store.plans.count()).toBe(0)
})

const HISTORY = JSON.stringify({
  __meta__: { version: '4.5.1' },
  __stat__: [
    { host: 'x.com', date: '20260304', focus: 600_000 },
    { host: 'x.com', date: '20260305', focus: 60_000 },
  ],
})
async function importHistory() {
  const read = await readFile(store, new File([HISTORY], 'tracker.json'), NOW)
  return 'rows' in read ? addFile(store, read) : read
}

it('time of another tracker is told apart, stands only where Closer saw nothing, and can be forgotten and had again', async () => {
  await store.attention.put(attention({ day: '2026-03-05', ms: 5 }))
  expect(await importHistory()).toMatchObject({ merged: { ms: 600_000, days: 1 } })
  const march = ['2026-03-01', '2026-03-31'] as const
  const ms = async () => (await countsBetween(store, ...march)).attention.reduce((sum, row) => sum + row.ms, 0)
  expect([await ms(), await importedBetween(store, ...march)]).toEqual([600_005, new Map([['time-tracker', 600_000]])])
  expect(await importedTrackers(store)).toEqual(['time-tracker'])

  expect(await forgetHistory(store, 'time-tracker', NOW)).toBe(2)
  expect([await ms(), await importedBetween(store, ...march)]).toEqual([5, new Map()])
  expect(await importedTrackers(store)).toEqual([])

  // Chosen again, it is wanted again; another browser that knows nothing of that brings nothing back.
  expect(await importHistory()).toMatchObject({ merged: { ms: 600_000 } })
  expect(await ms()).toBe(600_005)
})
