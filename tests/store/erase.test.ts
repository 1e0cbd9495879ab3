import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { Store } from '../../lib/store/db'
import { eraseEverything } from '../../lib/store/erase'
import { friend, talk } from '../friends/build'
import { nudge, plan } from '../nudges/build'
import { acts, attention, sighting } from '../summaries/build'

let store: Store

beforeEach(async () => {
  fakeBrowser.reset()
  store = new Store(`erase-${crypto.randomUUID()}`)
  await store.attention.put(attention({}))
  await store.acts.put(acts({}))
  await store.sightings.put(sighting({}))
  await store.settings.put({ name: 'device', value: 'd' })
  await store.plans.put(plan())
  await store.nudges.put(nudge())
  await store.friends.put(friend())
  await store.conversations.put(talk())
  await store.checkins.put({ day: '2026-11-23', connected: 5, at: 1 })
  await store.reflections.put({ week: '2026-11-23', question: 'say', answer: 'a', intention: '', changed: 1 })
  await store.attentionElsewhere.put({ ...attention({}), device: 'e' })
  await store.actsElsewhere.put({ ...acts({}), device: 'e' })
  await store.removed.put({ kind: 'day', id: '2026-01-01', at: 1 })
  await store.devices.put({ id: 'e', name: 'Phone', named: 1 })
  await store.deliveries.put({ document: 'doc', n: 3, at: 1 })
  await fakeBrowser.storage.local.set({
    'outbox:doc': { left: true },
    trouble: 'full',
    settings: { dayStart: 4 },
    secret: 'threads go by it',
    sites: { off: ['x'], own: [{ host: 'chaos.example' }] },
    language: { language: 'de' },
    pause: { until: 1 },
  })
  await fakeBrowser.storage.session.set({ trouble: 'full' })
})
afterEach(() => store.delete())

const left = async () =>
  (await Promise.all(store.tables.filter(({ name }) => name !== 'deliveries').map((table) => table.count()))).reduce(
    (sum, count) => sum + count,
    0,
  )

it('leaves no count, nothing on its way and no trouble, but a pause that is set', async () => {
  await eraseEverything(store)
  expect(await left()).toBe(0)
  expect(await fakeBrowser.storage.local.get()).toEqual({ pause: { until: 1 } })
  expect(await fakeBrowser.storage.session.get()).toEqual({})
})

it('remembers which batches were counted, so that none comes back', async () => {
  await eraseEverything(store)
  expect((await store.deliveries.get('doc'))?.n).toBe(3)
})

it('removes a database that cannot be emptied', async () => {
  vi.spyOn(store, 'transaction').mockImplementationOnce(() => {
    throw new Error('unreadable')
  })
  await eraseEverything(store)
  expect(await left()).toBe(0)
  expect(await store.deliveries.count()).toBe(0)
})
