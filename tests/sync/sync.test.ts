import fc from 'fast-check'
import { beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { canonical } from '../../lib/merge/record'
import { Store } from '../../lib/store/db'
import { deviceId, nameDevice } from '../../lib/store/device'
import { forgetDay, forgetPerson } from '../../lib/store/forget'
import { putFriend, removeFriend } from '../../lib/store/friends'
import { setGap } from '../../lib/store/gap'
import { everything } from '../../lib/store/holdings'
import { monthsBetween } from '../../lib/store/months'
import { putPlan } from '../../lib/store/plans'
import { countsBetween } from '../../lib/store/queries'
import type { Area } from '../../lib/sync/area'
import { clearArea, comeBack, leave, syncRound, takeOff } from '../../lib/sync/sync'
import { addDays } from '../../lib/time/calendar'
import { friend, logged } from '../friends/build'
import { plan } from '../nudges/build'
import { acts, attention } from '../summaries/build'
import { FakeCloud } from './fake-area'

const NOW = new Date(2026, 10, 24, 12).getTime()
const MINUTE = 60_000

beforeEach(() => fakeBrowser.reset())

type Browser = { store: Store; area: Area }

function three(cloud: FakeCloud): [Browser, Browser, Browser] {
  const all = Array.from({ length: 3 }, () => ({
    store: new Store(`sync-${crypto.randomUUID()}`),
    area: cloud.browser(),
  }))
  onTestFinished(async () => void (await Promise.all(all.map(({ store }) => store.delete()))))
  return all as [Browser, Browser, Browser]
}

/** Rounds until nothing moves any more. */
async function settle(cloud: FakeCloud, all: readonly Browser[], rounds = 8): Promise<void> {
  cloud.fails = false
  for (let round = 0; round < rounds; round++) {
    cloud.now += 61 * MINUTE
    for (const { store, area } of all) {
      cloud.deliver(true)
      await syncRound(store, area, NOW)
    }
  }
}

/** What a person sees in one browser of days, friends, plans and settings. */
async function seenIn({ store }: Browser): Promise<unknown> {
  const { attention: times, acts: deeds } = await countsBetween(store, '2026-01-01', '2026-11-25')
  const sums = new Map<string, number>()
  for (const row of times)
    sums.set(
      `${row.day} ${row.site} ${row.activity}`,
      (sums.get(`${row.day} ${row.site} ${row.activity}`) ?? 0) + row.ms,
    )
  const months = await monthsBetween(store, '2026-01-01', '2026-11-30')
  for (const { month, site, activity, ms } of months.attention) sums.set(`${month} ${site} ${activity}`, ms)
  for (const row of deeds) sums.set(`${row.day} ${row.kind}`, (sums.get(`${row.day} ${row.kind}`) ?? 0) + row.count)
  const all = await everything(store)
  const rows = [all.friends, all.plans, all.removed].map((table) => table.map(canonical).toSorted())
  return JSON.parse(canonical([Object.fromEntries(sums), rows, all.gap ?? null, all.edits]))
}

const deed = fc.record({
  who: fc.integer({ min: 0, max: 2 }),
  what: fc.constantFrom(
    'count',
    'count',
    'count',
    'friend',
    'remove',
    'plan',
    'gap',
    'forget',
    'sync',
    'sync',
    'deliver',
    'deliver',
  ),
  n: fc.integer({ min: 1, max: 4 }),
})

it('three browsers end equal, whatever is lost, late or out of order', { timeout: 120_000 }, async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
  onTestFinished(() => void vi.useRealTimers())
  await fc.assert(
    fc.asyncProperty(
      fc.array(deed, { minLength: 3, maxLength: 40 }),
      fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
      async (deeds, chances) => {
        const cloud = new FakeCloud(() => chances.next().value as number)
        const all = three(cloud)
        for (const [i, { who, what, n }] of deeds.entries()) {
          vi.setSystemTime(NOW + i * 1000)
          const { store, area } = all[who] as Browser
          cloud.now += 5_000
          const day = `2026-11-0${n}`
          if (what === 'count') {
            const row = await store.attention.get([day, 9 + who, 'x', 'feed', 'passive'])
            await store.attention.put(attention({ day, hour: 9 + who, ms: (row?.ms ?? 0) + n * MINUTE }))
            await store.acts.put(acts({ day, hour: 9 + who, count: n }))
          }
          if (what === 'friend') await putFriend(store, friend({ id: `f${n}`, name: `Name ${who} ${i}`, threads: [] }))
          if (what === 'remove') await removeFriend(store, `f${n}`)
          if (what === 'plan') await putPlan(store, plan({ id: `p${n}`, on: who > 0 }))
          if (what === 'gap') await setGap(store, (15 + n) * MINUTE)
          if (what === 'forget') await forgetDay(store, day, Date.now())
          if (what === 'deliver') cloud.deliver()
          if (what === 'sync') await syncRound(store, area, NOW).catch(() => {})
        }
        await settle(cloud, all)
        const [a, b, c] = [await seenIn(all[0]), await seenIn(all[1]), await seenIn(all[2])]
        expect(b).toEqual(a)
        expect(c).toEqual(a)
        await Promise.all(all.map(({ store }) => store.delete()))
      },
    ),
    { numRuns: 60, interruptAfterTimeLimit: 60_000 },
  )
})

const calm = () => new FakeCloud(() => 0.99)

it('tells nothing of notes, talks, nudges, check-ins and reflections', async () => {
  const cloud = calm()
  const [a, b] = three(cloud)
  await putFriend(a.store, friend({ name: 'Ruth', note: 'a secret', links: ['tel:+1'], threads: [] }))
  await a.store.conversations.put(logged({ id: 'talk' }))
  await a.store.checkins.put({ day: '2026-11-23', connected: 5, at: 1 })
  await a.store.reflections.put({ week: '2026-11-23', question: 'say', answer: 'mine', intention: '', changed: 1 })
  await settle(cloud, [a, b])
  expect(await b.store.friends.toArray()).toMatchObject([{ name: 'Ruth', note: '', links: ['tel:+1'] }])
  for (const table of [b.store.conversations, b.store.checkins, b.store.reflections])
    expect(await table.count()).toBe(0)
  await putFriend(b.store, friend({ name: 'Ruthie', note: '', links: ['tel:+1'], threads: [] }))
  await settle(cloud, [a, b])
  expect(await a.store.friends.toArray()).toMatchObject([{ name: 'Ruthie', note: 'a secret' }])
})

it('what is forgotten goes from the area and from every other browser', async () => {
  const cloud = calm()
  const [a, b] = three(cloud)
  await a.store.attention.put(attention({ day: '2026-11-02', ms: 7 * MINUTE }))
  await putFriend(a.store, friend({ name: 'Ruth', threads: [] }))
  await settle(cloud, [a, b])
  expect(await b.store.attentionElsewhere.count()).toBe(1)
  await forgetDay(b.store, '2026-11-02', NOW)
  await forgetPerson(b.store, 'sam', NOW)
  await settle(cloud, [a, b])
  expect(await a.store.attention.count()).toBe(0)
  expect(await a.store.friends.count()).toBe(0)
  expect(await b.store.attentionElsewhere.count()).toBe(0)
})

/** Heavy use: six sites, five kinds of time on each, every day. */
const heavy = (days: number) =>
  Array.from({ length: days }, (_, i) => addDays('2026-11-23', -i)).flatMap((day, i) =>
    ['x', 'reddit', 'instagram', 'bluesky', 'tiktok', 'youtube'].flatMap((site, j) =>
      (['feed', 'post', 'profile', 'search', 'thread'] as const).map((surface, k) =>
        attention({
          day,
          site,
          surface,
          hour: 8 + j,
          ms: 1_000 + ((i * 7_919 + j * 104_729 + k * 1_299_709) % 700_000),
        }),
      ),
    ),
  )

/** Minutes of one browser's days and months, by month, site and activity. */
async function byMonth(store: Store, from: string, to: string): Promise<Record<string, number>> {
  const sums: Record<string, number> = {}
  const add = (name: string, ms: number) => (sums[name] = (sums[name] ?? 0) + ms)
  for (const { day, site, activity, surface, ms } of (await countsBetween(store, from, to)).attention)
    add(`${day.slice(0, 7)} ${site} ${surface} ${activity}`, ms)
  for (const { month, site, activity, surface, ms } of (await monthsBetween(store, from, to)).attention)
    add(`${month} ${site} ${surface} ${activity}`, ms)
  return sums
}
const YEAR = ['2025-11-01', '2026-11-30'] as const

it('where there is no room for every day, folds the oldest months into their totals', { timeout: 60_000 }, async () => {
  const cloud = calm()
  const [a, b] = three(cloud)
  await a.store.attention.bulkPut(heavy(365))
  const round = await syncRound(a.store, a.area, NOW)
  const days = ('reach' in round && round.reach.days) || ''
  expect(round).toMatchObject({ gone: false, wrote: true, reach: { months: undefined } })
  expect(days).toMatch(/^2026-0\d-01$/)
  expect(cloud.held.bytes).toBeLessThan(102_400)
  expect(cloud.held.largest).toBeLessThanOrEqual(8_192)
  cloud.deliver(true)
  await syncRound(b.store, b.area, NOW)
  expect((await b.store.attentionElsewhere.orderBy(':id').first())?.day).toBe(days)
  expect((await b.store.attentionByMonth.orderBy(':id').first())?.month).toBe('2025-11')
  // Not a minute is missing, and none is there twice.
  expect(await byMonth(b.store, ...YEAR)).toEqual(await byMonth(a.store, ...YEAR))
  // A second one that has as much takes its share, and the first makes room. What each has heard before, it keeps.
  await b.store.attention.bulkPut(heavy(365))
  await settle(cloud, [a, b], 4)
  expect(cloud.held.bytes).toBeLessThan(102_400)
  expect(await byMonth(b.store, ...YEAR)).toEqual(await byMonth(a.store, ...YEAR))
  expect(Object.values(await byMonth(a.store, ...YEAR)).reduce((sum, ms) => sum + ms)).toBe(
    2 * heavy(365).reduce((sum, { ms }) => sum + ms, 0),
  )
})

it('a day that is forgotten goes from the total of its month, too', { timeout: 60_000 }, async () => {
  const cloud = calm()
  const [a, b] = three(cloud)
  await a.store.attention.bulkPut(heavy(365))
  await settle(cloud, [a, b], 3)
  const before = await byMonth(b.store, '2025-12-01', '2025-12-31')
  await forgetDay(b.store, '2025-12-10', NOW)
  expect(await b.store.attentionByMonth.where(':id').between(['2025-12'], ['2025-12', []]).count()).toBe(0)
  await settle(cloud, [a, b], 3)
  const after = await byMonth(b.store, '2025-12-01', '2025-12-31')
  const gone = heavy(365).filter(({ day }) => day === '2025-12-10')
  for (const { site, surface, activity, ms } of gone) {
    const name = `2025-12 ${site} ${surface} ${activity}`
    expect(after[name]).toBe((before[name] ?? 0) - ms)
  }
  expect(await byMonth(a.store, '2025-12-01', '2025-12-31')).toEqual(after)
})

it(
  'lets the oldest totals go where those have no room either, and says from which month on it tells',
  { timeout: 60_000 },
  async () => {
    const cloud = calm()
    const [a, b] = three(cloud)
    await a.store.attention.bulkPut(heavy(5 * 365))
    await syncRound(b.store, b.area, NOW)
    cloud.deliver(true)
    const round = await syncRound(a.store, a.area, NOW)
    expect(cloud.held.bytes).toBeLessThan(102_400 / 2)
    expect(round).toMatchObject({ wrote: true, reach: { days: '2026-09-01' } })
    const months = 'reach' in round && round.reach.months
    expect(months).toMatch(/^202[2-6]-\d\d$/)
    cloud.deliver(true)
    await syncRound(b.store, b.area, NOW)
    expect((await b.store.attentionByMonth.orderBy(':id').first())?.month).toBe(months)
    expect((await b.store.attentionElsewhere.orderBy(':id').first())?.day).toBe('2026-09-01')
  },
)

it('writes nothing where nothing is new', async () => {
  const cloud = calm()
  const [a, b] = three(cloud)
  await a.store.attention.put(attention({}))
  await settle(cloud, [a, b])
  cloud.deliver(true)
  expect(await syncRound(a.store, a.area, NOW + 1)).toMatchObject({ wrote: false, changed: false })
  expect(await syncRound(b.store, b.area, NOW + 1)).toMatchObject({ wrote: false, changed: false })
})

it('lists browsers by the names they were given; one that is taken off hears of it and tells nothing more', async () => {
  const cloud = calm()
  const [a, b] = three(cloud)
  await nameDevice(a.store, 'Laptop', 1)
  await a.store.attention.put(attention({}))
  await settle(cloud, [a, b])
  expect((await everything(b.store)).devices.map(({ name }) => name)).toContain('Laptop')
  const device = await deviceId(a.store)
  await takeOff(b.area, device, NOW)
  cloud.deliver(true)
  expect(await syncRound(a.store, a.area, NOW)).toEqual({ gone: true })
  expect(Object.keys(await b.area.get()).filter((name) => name.includes(device))).toEqual([`closer:gone:${device}`])
  await comeBack(a.area, device)
  expect(await syncRound(a.store, a.area, NOW)).toMatchObject({ gone: false, wrote: true })
  await leave(a.area, device)
  expect(Object.keys(await a.area.get()).filter((name) => name.includes(device))).toEqual([])
  await clearArea(b.area)
  expect(await b.area.get()).toEqual({})
})

it('passes over what is damaged, cut or from somebody else', async () => {
  const cloud = calm()
  const [a, b] = three(cloud)
  await a.store.attention.put(attention({}))
  await syncRound(a.store, a.area, NOW)
  cloud.deliver(true)
  const device = await deviceId(a.store)
  const items = await b.area.get()
  const before = await seenIn(b)
  const head = items[`closer:${device}`] as object
  const damaged = [
    { [`closer:${device}`]: { ...head, hash: 'AAAA' } },
    { [`closer:${device}`]: { ...head, parts: 2 } },
    { [`closer:${device}`]: { ...head, parts: 1e9 } },
    { [`closer:${device}`]: 'head' },
    { [`closer:${device}:0`]: 'H4sIAAAAAAAAA6tWAgBDv6ajAgAAAA==' },
    { [`closer:${device}:0`]: 5 },
    { [`closer:other`]: head, [`closer:other:0`]: items[`closer:${device}:0`] },
  ]
  for (const change of damaged) {
    const area: Area = { ...b.area, get: async () => ({ ...(change['closer:other'] ? {} : items), ...change }) }
    await syncRound(b.store, area, NOW)
    expect(await seenIn(b)).toEqual(before)
  }
})
