import { Dexie } from 'dexie'
import { beforeEach, describe, expect, it } from 'vitest'
import { applyDelivery, forgetDocuments, noteRefusal } from '../../lib/store/apply'
import type { Store } from '../../lib/store/db'
import { eraseAll } from '../../lib/store/queries'
import { inZone, type Zone } from '../time/zone'
import { batch, broken, delivery, nameOf, newStore, totalsIn } from './deliveries'

const NOW = Date.parse('2026-06-15T12:30:00Z')
const HOUR = 3_600_000
let store: Store
beforeEach(() => {
  store = newStore()
})

const apply = (...args: Parameters<typeof delivery>) => applyDelivery(store, delivery(...args), NOW)
const feed = async () => (await totalsIn(store))['2026-06-15 12 x feed passive'] ?? 0

describe('a delivery', () => {
  it('adds up all its batches, and answers with the last', async () => {
    expect(await apply([batch(1), batch(2), batch(3)])).toBe(3)
    expect(await totalsIn(store)).toEqual({
      '2026-06-15 12 x feed passive': 6_000,
      '2026-06-15 12 x like': 3,
      '2026-06-15 x items': 6,
      '2026-06-15 x controls': 3,
      '2026-06-15 x read': 3,
    })
  })

  it('counts once when it comes twice', async () => {
    await apply([batch(1), batch(2)])
    const once = await totalsIn(store)
    expect(await apply([batch(1), batch(2)])).toBe(2)
    expect(await totalsIn(store)).toEqual(once)
  })

  it('counts only what is new when sent again with more', async () => {
    await apply([batch(1)])
    expect(await apply([batch(1), batch(2)])).toBe(2)
    expect(await feed()).toBe(3_000)
  })

  it('counts once when an old one comes late', async () => {
    await apply([batch(1), batch(2)])
    await apply([batch(3)])
    expect(await apply([batch(1)])).toBe(3)
    expect(await apply([batch(1), batch(2)])).toBe(3)
    expect(await feed()).toBe(6_000)
  })

  it('counts once when two come at the same time', async () => {
    await Promise.all([apply([batch(1)]), apply([batch(1), batch(2)]), apply([batch(1)])])
    expect(await feed()).toBe(3_000)
  })

  it('goes on where a forgotten note ends', async () => {
    expect(await apply([batch(7), batch(8)])).toBe(8)
    expect(await feed()).toBe(15_000)
  })

  it('stops before a batch that is missing', async () => {
    expect(await apply([batch(1), batch(3)])).toBe(1)
    expect(await apply([batch(3)])).toBe(1)
    expect(await apply([batch(2), batch(3)])).toBe(3)
    expect(await feed()).toBe(6_000)
  })

  it('of one document leaves the numbers of another alone', async () => {
    await apply([batch(1)])
    await apply([batch(1)], nameOf(2))
    await apply([batch(1), batch(2)], nameOf(2), 'reddit')
    expect(await apply([batch(2)])).toBe(2)
    expect(await feed()).toBe(1_000 + 1_000 + 2_000)
    expect((await totalsIn(store))['2026-06-15 12 reddit feed passive']).toBe(2_000)
  })

  it('that was counted before an erasure does not come back after it', async () => {
    await apply([batch(1)])
    await eraseAll(store)
    expect(await totalsIn(store)).toEqual({})
    expect(await apply([batch(1), batch(2)])).toBe(2)
    expect(await feed()).toBe(2_000)
  })
})

describe('a delivery that is cut off', () => {
  const cuts: Record<string, () => never> = {
    'an error': () => {
      throw new Error('cut')
    },
    'an aborted transaction': () => {
      Dexie.currentTransaction?.abort()
      throw new Error('cut')
    },
  }

  it.each(Object.keys(cuts))('by %s leaves nothing, and counts whole when sent again', async (how) => {
    await apply([batch(1)])
    const before = await totalsIn(store)
    await expect(apply([batch(1), batch(2), broken(3, cuts[how] as () => never)])).rejects.toThrow()
    expect(await totalsIn(store)).toEqual(before)
    expect(await store.deliveries.get(nameOf(1))).toMatchObject({ n: 1 })
    expect(await apply([batch(1), batch(2), batch(3)])).toBe(3)
    expect(await feed()).toBe(6_000)
  })

  it('leaves nothing when the very last write fails', async () => {
    const fail = () => {
      throw new Error('full')
    }
    store.deliveries.hook('creating', fail)
    await expect(apply([batch(1), batch(2)])).rejects.toThrow()
    store.deliveries.hook('creating').unsubscribe(fail)
    expect(await totalsIn(store)).toEqual({})
    expect(await apply([batch(1), batch(2)])).toBe(2)
    expect(await feed()).toBe(3_000)
  })
})

describe('an hour', () => {
  it('takes no more than it lasts, whichever document claims it', async () => {
    await apply([batch(1, HOUR - 1_000)])
    await apply([batch(1, 5_000, { surface: 'shorts' })], nameOf(2), 'instagram')
    await apply([batch(1, 5_000)], nameOf(3), 'reddit')
    expect(await totalsIn(store)).toMatchObject({
      '2026-06-15 12 x feed passive': HOUR - 1_000,
      '2026-06-15 12 instagram shorts passive': 1_000,
      '2026-06-15 12 x like': 1,
      '2026-06-15 12 reddit like': 1,
    })
    expect((await totalsIn(store))['2026-06-15 12 reddit feed passive']).toBeUndefined()
  })

  it('that is full leaves room in the next', async () => {
    await apply([batch(1, 2 * HOUR), batch(2, 60_000, { hour: 13 })])
    expect(await feed()).toBe(HOUR)
    expect((await totalsIn(store))['2026-06-15 13 x feed passive']).toBe(60_000)
  })
})

describe.each<{ zone: Zone; day: string; hour: number; minutes: number }>([
  { zone: 'Europe/Berlin', day: '2026-10-25', hour: 2, minutes: 120 },
  { zone: 'Europe/Berlin', day: '2026-10-25', hour: 3, minutes: 60 },
  { zone: 'Australia/Lord_Howe', day: '2026-10-04', hour: 2, minutes: 30 },
  { zone: 'Australia/Lord_Howe', day: '2026-04-05', hour: 1, minutes: 90 },
  { zone: 'America/New_York', day: '2026-03-08', hour: 2, minutes: 0 },
])('hour $hour of $day in $zone', ({ zone, day, hour, minutes }) => {
  inZone(zone)
  it(`takes ${minutes} minutes`, async () => {
    for (let n = 1; n <= 5; n++) await apply([batch(n, 40 * 60_000, { day, hour })])
    expect((await totalsIn(store))[`${day} ${hour} x feed passive`] ?? 0).toBe(minutes * 60_000)
  })
})

describe('the notes of deliveries', () => {
  it('keep counts and refusals apart', async () => {
    await noteRefusal(store, '2026-06-15', 'x')
    await apply([batch(1)])
    await noteRefusal(store, '2026-06-15', 'x')
    expect(await store.sightings.get(['2026-06-15', 'x'])).toMatchObject({
      items: 2,
      controls: 1,
      read: 1,
      refused: 2,
    })
  })

  it('are dropped once their document cannot live any more', async () => {
    const day = 24 * HOUR
    await applyDelivery(store, delivery([batch(1)]), NOW - 61 * day)
    await applyDelivery(store, delivery([batch(1)], nameOf(2)), NOW - 61 * day)
    await applyDelivery(store, delivery([batch(2)], nameOf(2)), NOW - 59 * day)
    await forgetDocuments(store, NOW)
    expect((await store.deliveries.toArray()).map((row) => row.document)).toEqual([nameOf(2)])
  })
})
