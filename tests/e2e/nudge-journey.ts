import type { NudgeRow, PlanRow } from '../../lib/model/nudge'
import type { FriendRow } from '../../lib/model/talk'
import { friend } from '../friends/build'
import { plan, rules } from '../nudges/build'
import type { Driver } from './driver/driver'
import type { Person } from './driver/person'
import { until } from './driver/until'

/** Where the friend of these plans can be written to. */
export const LINK = 'https://x.com/messages/1-2'
export const RUTH = friend({ id: 'ruth', name: 'Ruth', threads: [], links: [LINK] })

/** What can be pressed on the card of such a plan. */
export const CONTROLS = ['Message Ruth', 'Not now', 'Later today', 'Stop this plan', 'Words to begin with']

type Seed = { friends?: FriendRow[]; plans?: Partial<PlanRow>[]; nudges?: NudgeRow[]; minutes?: number; rules?: object }

/**
 * Writes what was set up and browsed before into the database, as Closer keeps it: a friend, a plan for 20 minutes in one go,
 * and 20 minutes (or so many) browsed in this sitting. The browsing that brings the nudge is real.
 */
export async function setUp(closer: Driver, seed: Seed = {}): Promise<void> {
  const page = await closer.openExtension('dashboard.html', { behind: true })
  const now = Date.now()
  const set = {
    friends: seed.friends ?? [RUTH],
    plans: (seed.plans ?? [{}]).map((row, i) => plan({ whom: { kind: 'friend', id: 'ruth' }, id: `p${i}`, ...row })),
    nudges: seed.nudges ?? [],
    rules: rules({ quiet: { from: 0, to: 0 }, ...seed.rules }),
    browsedMs: (seed.minutes ?? 20) * 60_000,
  }
  await until(() => closer.tables().then(() => true), Boolean)
  await page.page.evaluate(
    async (its, time) => {
      const answer = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result)
          request.onerror = () => reject(request.error)
        })
      const db = await answer(indexedDB.open('closer'))
      const put = (table: string, row: unknown) =>
        answer(db.transaction(table, 'readwrite').objectStore(table).put(row))
      for (const row of its.friends) await put('friends', row)
      for (const row of its.plans) await put('plans', row)
      await answer(db.transaction('nudges', 'readwrite').objectStore('nudges').clear())
      for (const row of its.nudges) await put('nudges', row)
      await put('settings', { name: 'nudges', value: its.rules })
      const day = new Date(time).toLocaleDateString('sv')
      const spent = { x: its.browsedMs }
      const browsing = { day, today: spent, sitting: spent, at: time, wroteAt: 0 }
      await put('settings', { name: 'browsing', value: browsing })
      db.close()
    },
    set,
    now,
  )
  await page.close()
}

/** Removes a friend as another page of Closer would. */
export async function removeFriend(closer: Driver, id: string): Promise<void> {
  const page = await closer.openExtension('dashboard.html', { behind: true })
  await page.page.evaluate(async (key) => {
    const opening = indexedDB.open('closer')
    const db = await new Promise<IDBDatabase>((resolve) => (opening.onsuccess = () => resolve(opening.result)))
    const done = db.transaction('friends', 'readwrite')
    done.objectStore('friends').delete(key)
    await new Promise((resolve) => (done.oncomplete = resolve))
    db.close()
  }, id)
  await page.close()
}

/** Moves nudges and messages into the past (ms), as if time had gone by. */
export async function movedBack(closer: Driver, by: number): Promise<void> {
  const page = await closer.openExtension('popup.html', { behind: true })
  await page.page.evaluate(async (ms) => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)))
    const db = await answer(indexedDB.open('closer'))
    const store = (name: string) => db.transaction(name, 'readwrite').objectStore(name)
    for (const row of await answer(store('nudges').getAll()))
      await answer(store('nudges').put({ ...row, at: row.at - ms }))
    type Talk = { start: number; end: number; messages?: { at: number }[] }
    for (const row of (await answer(store('conversations').getAll())) as Talk[]) {
      const messages = row.messages?.map((message) => ({ ...message, at: message.at - ms }))
      await answer(store('conversations').put({ ...row, start: row.start - ms, end: row.end - ms, messages }))
    }
    db.close()
  }, by)
  await page.close()
}

/** By then a like has been counted, and sent with what was browsed before it. */
const COUNTED = 1_500

/** Browses on X, likes something, which is stored at once, and browses a little more: at the next pause a card may come. */
export async function browse(me: Person, n = 1): Promise<void> {
  await me.scroll(1_500)
  await me.click(`[data-n="${n}"] [data-testid=like] svg`)
  await me.rest(COUNTED)
  await me.scroll(500)
}

/** Leaves a page for another tab, at which counts are stored, and comes back to it: another moment for a card. */
export async function comeBack(closer: Driver, me: Person): Promise<void> {
  await me.scroll(1_500)
  await closer.settled('x')
  await me.front()
}

/** Waits for a card, and returns what it says. */
export const cardOf = async (me: Person) => {
  const card = await until(me.card, Boolean, { what: 'a card', within: 10_000 })
  if (!card) throw new Error('no card')
  return card
}

/** Waits until a tab is opened at an address. Nobody answers there, so Chromium soon has an error page in it. */
export const opens = (closer: Driver, address: string) =>
  Promise.any([
    closer.browser.waitForTarget((target) => target.url() === address, { timeout: 15_000 }),
    until(() => closer.engine.closeTabs(address), Boolean, { what: `a tab at ${address}`, within: 15_000 }),
  ])

export const noCard = (me: Person) => until(me.card, (card) => !card, { what: 'no card' })
