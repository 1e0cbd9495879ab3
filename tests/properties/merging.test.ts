import fc from 'fast-check'
import { expect, it, vi, onTestFinished } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { canonical } from '../../lib/merge/record'
import { applyDelivery } from '../../lib/store/apply'
import { Store } from '../../lib/store/db'
import { foldHours } from '../../lib/store/fold'
import { forgetDay, forgetPerson, forgetSite } from '../../lib/store/forget'
import { giveThread, mergeFriends, putFriend, removeFriend } from '../../lib/store/friends'
import { setGap } from '../../lib/store/gap'
import { everything } from '../../lib/store/holdings'
import { mergeRows, previewMerge } from '../../lib/store/merge'
import { monthsBetween } from '../../lib/store/months'
import { changeRules, putPlan, removePlan } from '../../lib/store/plans'
import { countsBetween } from '../../lib/store/queries'
import { checkIn, putReflection, removeCheckin } from '../../lib/store/reflect'
import { changeSettings } from '../../lib/store/settings'
import { logTalk, putTalk, removeTalk } from '../../lib/store/talks'
import { buildExport, textOf } from '../../lib/exchange/build-export'
import { parseImport } from '../../lib/exchange/parse-import'
import { rowsOf } from '../../lib/exchange/rows'
import { documentOf, tellable } from '../../lib/sync/document'
import { friend } from '../friends/build'
import { plan } from '../nudges/build'

const MINUTE = 60_000
const DAYS = ['2026-03-02', '2026-03-03', '2026-03-04'] as const
const NOW = new Date(2026, 2, 4, 12).getTime()
const FRIENDS = ['ann', 'bob'] as const

/** One browser: a database, and what extension storage holds for it. */
type Browser = { store: Store; local: Record<string, unknown>; name: number }

/** Works as one browser: extension storage is its own for that time. */
async function as<T>({ local }: Browser, work: () => Promise<T>, browser?: Browser): Promise<T> {
  await fakeBrowser.storage.local.clear()
  await fakeBrowser.storage.local.set(local)
  const done = await work()
  if (browser) browser.local = await fakeBrowser.storage.local.get()
  return done
}

const day = fc.constantFrom(...DAYS)
const hour = fc.integer({ min: 8, max: 10 })
const site = fc.constantFrom('x', 'reddit')
const who = fc.constantFrom(...FRIENDS)
const small = fc.integer({ min: 1, max: 5 })

/** What a person, or Closer, does in one browser. */
const deed = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('count' as const), day, hour, site, n: small }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('fold' as const), day }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('forget day' as const), day }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('forget site' as const), site }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('forget person' as const), who }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('friend' as const), who, n: small }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('note' as const), who, n: small }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('thread' as const), who, n: small }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('join' as const) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove friend' as const), who, undo: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('plan' as const), n: small, on: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove plan' as const), n: small, undo: fc.boolean() }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('log' as const), who, n: small, hour }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('remove talk' as const), n: small, undo: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('check in' as const), day, n: small }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('take back' as const), day }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('reflect' as const), day, n: fc.integer({ min: 0, max: 2 }) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('set' as const), n: small }) },
)
type Deed = typeof deed extends fc.Arbitrary<infer T> ? T : never

async function act({ store, name }: Browser, it: Deed): Promise<unknown> {
  switch (it.do) {
    case 'count': {
      const at = { day: it.day, hour: it.hour }
      const attention = [{ ...at, surface: 'feed' as const, activity: 'passive' as const, ms: it.n * MINUTE }]
      const acts = [{ ...at, kind: 'like' as const, count: it.n, estimated: 0 }]
      const batch = { n: 1, attention, acts, sightings: [], talks: [] }
      // Long after, so that the day may have been folded meanwhile.
      return applyDelivery(
        store,
        { document: crypto.randomUUID(), site: it.site, batches: [batch] },
        NOW + 60 * 1440 * MINUTE,
      )
    }
    case 'fold':
      return foldHours(store, it.day)
    case 'forget day':
      return forgetDay(store, it.day, Date.now())
    case 'forget site':
      return forgetSite(store, it.site, Date.now())
    case 'forget person':
      return forgetPerson(store, it.who, Date.now())
    case 'friend':
      return putFriend(store, {
        ...friend({ id: it.who, threads: [] }),
        ...(await store.friends.get(it.who)),
        name: `Name ${it.n}`,
      })
    case 'note': {
      const known = await store.friends.get(it.who)
      return known && putFriend(store, { ...known, note: 'n'.repeat(it.n), links: [`tel:${it.n}`] })
    }
    case 'thread':
      return giveThread(store, String(it.n).repeat(43), it.who)
    case 'join':
      return mergeFriends(store, 'ann', 'bob')
    case 'remove friend': {
      const undo = await removeFriend(store, it.who)
      return it.undo && undo()
    }
    case 'plan':
      return putPlan(
        store,
        plan({ id: `p${it.n % 2}`, on: it.on, when: { kind: 'time', minute: it.n, days: 'every' } }),
      )
    case 'remove plan': {
      const gone = await removePlan(store, `p${it.n % 2}`)
      return gone && it.undo && putPlan(store, gone)
    }
    case 'log': {
      const start = NOW - it.hour * 60 * MINUTE
      return logTalk(
        store,
        { friend: it.who, medium: 'call', start, length: it.n * MINUTE, felt: ['nice'] },
        `t${name}${it.n % 2}`,
      )
    }
    case 'remove talk': {
      const row = await removeTalk(store, `t${name}${it.n % 2}`)
      return row && it.undo && putTalk(store, row)
    }
    case 'check in':
      return checkIn(store, it.day, it.n as 1, Date.now())
    case 'take back':
      return removeCheckin(store, it.day)
    case 'reflect':
      return putReflection(store, {
        week: it.day,
        question: 'say',
        answer: 'a'.repeat(it.n),
        intention: '',
        changed: Date.now(),
      })
    case 'set':
      await setGap(store, (15 + it.n) * MINUTE)
      await changeRules(store, () => (it.n % 2 === 0 ? { mostADay: it.n } : { openers: [`o${it.n}`] }))
      return changeSettings(it.n % 2 === 0 ? { dayStart: it.n } : { unfocused: it.n > 2 })
  }
}

/** What a browser would export, as text: the same for two that hold the same. Which of them it is from is left out. */
async function stateOf(browser: Browser): Promise<string> {
  const all = await as(browser, () => everything(browser.store))
  const { device, attention, acts, devices: _, ...rest } = all
  const named = <T extends { device?: string | undefined }>(rows: T[]) =>
    rows.map((row) => canonical({ ...row, device: row.device ?? device })).toSorted()
  const sorted = Object.entries(rest).map(([name, rows]) => [
    name,
    Array.isArray(rows) ? rows.map(canonical).toSorted() : rows,
  ])
  return canonical([named(attention), named(acts), sorted])
}

/** What a person sees. */
const seenIn = async ({ store }: Browser): Promise<string> => {
  const { attention, acts } = await countsBetween(store, DAYS[0], DAYS[2])
  const sums = new Map<string, number>()
  const add = (name: string, n: number) => sums.set(name, (sums.get(name) ?? 0) + n)
  for (const row of attention) add(`${row.day} ${row.site} ms`, row.ms)
  for (const row of acts) add(`${row.day} ${row.site} likes`, row.count)
  const months = await monthsBetween(store, '2026-03-01', '2026-03-31')
  for (const row of months.attention) add(`${row.month} ${row.site} ms`, row.ms)
  for (const row of months.acts) add(`${row.month} ${row.site} likes`, row.count)
  return canonical(Object.fromEntries(sums))
}

/** Through the file, as a person would: what it cannot carry shows. */
async function fileOf(browser: Browser): Promise<string> {
  const all = await as(browser, () => everything(browser.store))
  return textOf(buildExport(all, { device: all.device, exportedAt: NOW }))
}
/** What synced storage would carry where there is little room: the last days, and of those before only the totals of the month. */
async function toldBy(browser: Browser, days: string): Promise<string> {
  const all = await as(browser, () => everything(browser.store))
  return JSON.stringify(documentOf(tellable(all), { days, months: undefined }))
}
async function imports(browser: Browser, text: string): Promise<void> {
  const parsed = await parseImport(text, '2026-03-05')
  if ('refused' in parsed) throw new Error(JSON.stringify(parsed.refused))
  await as(browser, () => mergeRows(browser.store, rowsOf(parsed.file)), browser)
}

const open = (name = 0): Browser => ({ store: new Store(`merging-${crypto.randomUUID()}`), local: {}, name })
const close = (all: Browser[]) => Promise.all(all.map(({ store }) => store.delete()))

/** Three browsers that each did something, one after the other. */
const history = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), deed), { minLength: 1, maxLength: 40 })

async function lived(deeds: [number, Deed][], between: number): Promise<Browser[]> {
  const all = [open(0), open(1), open(2)]
  for (const [i, [who, what]] of deeds.entries()) {
    const browser = all[who] as Browser
    vi.setSystemTime(NOW + i * MINUTE)
    await as(browser, () => act(browser, what), browser)
    // Now and then one hears of another: states that share a past.
    if (between === 0 || i % between !== between - 1) continue
    const other = all[(who + 1) % 3] as Browser
    await imports(other, i % 2 === 0 ? await fileOf(browser) : await toldBy(browser, DAYS[i % 3] ?? ''))
  }
  return all
}

function clock() {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
  onTestFinished(() => void vi.useRealTimers())
}
const RUNS = { numRuns: Number(process.env.RUNS ?? 60), interruptAfterTimeLimit: 60_000 }

it('files of three browsers, in any order and however often, make the same state', { timeout: 120_000 }, async () => {
  clock()
  await fc.assert(
    fc.asyncProperty(history, fc.integer({ min: 0, max: 9 }), async (deeds, between) => {
      const all = await lived(deeds, between)
      const [a, b, c] = (await Promise.all([
        fileOf(all[0] as Browser),
        fileOf(all[1] as Browser),
        fileOf(all[2] as Browser),
      ])) as [string, string, string]
      const orders = [
        [a, b, c],
        [c, a, b],
        [b, c, a, a, b],
        [c, b, a, c, b, a],
      ]
      const ends = []
      for (const files of orders) {
        const end = open()
        for (const file of files) await imports(end, file)
        ends.push({ state: await stateOf(end), seen: await seenIn(end) })
        await close([end])
      }
      for (const end of ends) expect(end).toEqual(ends[0])
      await close(all)
    }),
    RUNS,
  )
})

it(
  'browsers that hear of each other in any order end equal, and what was grouped differs in nothing',
  { timeout: 120_000 },
  async () => {
    clock()
    await fc.assert(
      fc.asyncProperty(history, async (deeds) => {
        const all = (await lived(deeds, 0)) as [Browser, Browser, Browser]
        const [a, b, c] = all
        await imports(a, await fileOf(b))
        await imports(b, await fileOf(c))
        await imports(c, await fileOf(a))
        await imports(a, await fileOf(c))
        await imports(b, await fileOf(a))
        const states = [await stateOf(a), await stateOf(b), await stateOf(c)]
        expect(new Set(states).size).toBe(1)
        // Once more changes nothing.
        const before = await stateOf(a)
        await imports(a, await fileOf(b))
        await imports(a, await fileOf(a))
        expect(await stateOf(a)).toBe(before)
        await close(all)
      }),
      RUNS,
    )
  },
)

it('months that are told as totals say as much as their days, in any order', { timeout: 120_000 }, async () => {
  clock()
  const removing = fc.oneof(
    fc.record({ do: fc.constant('count' as const), day, hour, site, n: small }),
    fc.record({ do: fc.constant('count' as const), day, hour, site, n: small }),
    fc.record({ do: fc.constant('fold' as const), day }),
    fc.record({ do: fc.constant('forget day' as const), day }),
    fc.record({ do: fc.constant('forget site' as const), site }),
  )
  const deeds = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), removing), { minLength: 1, maxLength: 15 })
  const reach = fc.constantFrom('', ...DAYS, '2026-03-09')
  const sums = async ({ store }: Browser) => {
    const counts = await countsBetween(store, DAYS[0], DAYS[2])
    const months = await monthsBetween(store, '2026-03-01', '2026-03-31')
    const ms = [...counts.attention, ...months.attention].reduce((sum, row) => sum + row.ms, 0)
    return [ms, [...counts.acts, ...months.acts].reduce((sum, row) => sum + row.count, 0)]
  }
  await fc.assert(
    fc.asyncProperty(deeds, fc.array(reach, { minLength: 3, maxLength: 3 }), async (all, days) => {
      const browsers = await lived(all, 0)
      const tell = () => Promise.all(browsers.map((browser, i) => toldBy(browser, days[i] ?? '')))
      const [told, whole] = [await tell(), await Promise.all(browsers.map(fileOf))]
      // A day that one forgot takes another's total of the month with it, until that one has heard of it and told anew.
      for (const browser of browsers) for (const file of told) await imports(browser, file)
      const anew = await tell()
      const [some, every, turned] = [open(), open(), open()]
      for (const file of [...told, ...anew, ...anew]) await imports(some, file)
      for (const file of whole) await imports(every, file)
      for (const file of [...anew.toReversed(), ...whole.toReversed(), ...told]) await imports(turned, file)
      expect(await sums(some)).toEqual(await sums(every))
      expect(await sums(turned)).toEqual(await sums(every))
      expect(await turned.store.attentionByMonth.count()).toBe(0)
      await close([...browsers, some, every, turned])
    }),
    RUNS,
  )
})

it('counts of all browsers add up, whether folded before or after', { timeout: 120_000 }, async () => {
  clock()
  const counting = fc.record({ do: fc.constant('count' as const), day, hour, site, n: small })
  const folding = fc.record({ do: fc.constant('fold' as const), day })
  // No more than an hour holds, so that none has to give way.
  const few = fc.array(fc.tuple(fc.integer({ min: 0, max: 2 }), fc.oneof(counting, counting, folding)), {
    maxLength: 12,
  })
  await fc.assert(
    fc.asyncProperty(few, fc.integer({ min: 0, max: 3 }), async (deeds, between) => {
      const all = await lived(deeds, between)
      const end = open()
      for (const browser of all) await imports(end, await fileOf(browser))
      const truth = new Map<string, number>()
      const add = (name: string, n: number) => truth.set(name, (truth.get(name) ?? 0) + n)
      for (const [, did] of deeds)
        if (did.do === 'count') {
          add(`${did.day} ${did.site} ms`, did.n * MINUTE)
          add(`${did.day} ${did.site} likes`, did.n)
        }
      expect(await seenIn(end)).toBe(canonical(Object.fromEntries(truth)))
      await close([...all, end])
    }),
    RUNS,
  )
})

it('what was forgotten in one browser comes back from none', { timeout: 120_000 }, async () => {
  clock()
  await fc.assert(
    fc.asyncProperty(history, async (deeds) => {
      const forgetting: [number, Deed][] = [
        [0, { do: 'forget day', day: DAYS[0] }],
        [1, { do: 'forget site', site: 'reddit' }],
        [2, { do: 'forget person', who: 'ann' }],
      ]
      const all = await lived(deeds, 0)
      const early = await Promise.all(all.flatMap((one) => [fileOf(one), toldBy(one, '2026-03-09')]))
      const later = await lived([...deeds, ...forgetting], 0)
      const end = open()
      for (const file of [...early, ...(await Promise.all(later.map(fileOf))), ...early]) await imports(end, file)
      const left = await as(end, () => everything(end.store))
      expect(left.attentionByMonth.filter(({ site: of }) => of === 'reddit')).toEqual([])
      const counts = [...left.attention, ...left.acts]
      expect(counts.filter((row) => row.day === DAYS[0] || row.site === 'reddit')).toEqual([])
      expect(left.friends.map(({ id }) => id)).not.toContain('ann')
      expect(left.conversations.filter((row) => row.friend === 'ann')).toEqual([])
      expect(left.checkins.map((row) => row.day)).not.toContain(DAYS[0])
      await close([...all, ...later, end])
    }),
    RUNS,
  )
})

it(
  'a preview changes nothing and tells what the merge brings; undo takes all of it back',
  { timeout: 120_000 },
  async () => {
    clock()
    await fc.assert(
      fc.asyncProperty(history, async (deeds) => {
        const all = (await lived(deeds, 0)) as [Browser, Browser, Browser]
        const [a, b] = all
        const before = await stateOf(a)
        const parsed = await parseImport(await fileOf(b), '2026-03-05')
        if ('refused' in parsed) throw new Error(JSON.stringify(parsed.refused))
        const rows = rowsOf(parsed.file)
        const told = await as(a, () => previewMerge(a.store, rows), a)
        expect(await stateOf(a)).toBe(before)
        const { merged, journal } = await as(a, () => mergeRows(a.store, rows), a)
        expect(merged).toEqual(told)
        await as(a, () => journal.undo(a.store), a)
        expect(await stateOf(a)).toBe(before)
        await close(all)
      }),
      RUNS,
    )
  },
)
