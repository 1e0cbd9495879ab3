import { expect, it } from 'vitest'
import { fill } from '../../scripts/demo/fill'
import { demoOf } from '../../scripts/demo/generate'
import type { Driver } from './driver/driver'
import { leftBy } from './driver/reset'
import type { Person } from './driver/person'
import { until } from './driver/until'
import { fixtureFor } from './fixture-for'
import { inChromium, visit } from './visit'

// What the other tests lean on: each finds the browser of its file as if it had been started for it alone.

const HOST = 'chaos.example'

/** Has the browser asked for more by a click. Firefox says yes by itself here; Chromium would ask the person. */
async function ask(me: Person): Promise<void> {
  await me.page.evaluate((host) => {
    type Api = { permissions: { request: (what: object) => Promise<boolean> } }
    const { browser } = globalThis as unknown as { browser: Api }
    const more = { permissions: ['notifications'], origins: [`*://${host}/*`] }
    addEventListener('click', () => void browser.permissions.request(more), { once: true })
  }, HOST)
  await me.front()
  await me.click('main h1')
  const granted = async () => (await leftBy(me.page)).filter((what) => what === 'may: notifications')
  await until(granted, ([it]) => it !== undefined, { what: 'the permission' })
}

/** Leaves something behind wherever something can be. */
async function dirty(closer: Driver): Promise<void> {
  const me = await closer.openExtension('dashboard.html#/data')
  await me.sees('main h1')
  await fill(me.page, demoOf(Date.now(), 3))
  const site = await closer.open('https://x.com/home')
  await site.page.setViewport({ width: 400, height: 500 })
  if (inChromium) {
    await site.page.emulateTimezone('Asia/Tokyo')
    await site.page.setOfflineMode(true)
  }
  await site.page.evaluate(() => {
    localStorage.setItem('left', 'behind')
    document.cookie = 'left=behind'
    console.log('left behind')
    void fetch('/left-behind').catch(() => {})
    addEventListener('beforeunload', (event) => event.preventDefault())
  })
  // Also what is only on its way when its tab is closed.
  await site.click('[data-n="1"] [data-testid=like] svg')
  await closer.open('https://www.reddit.com/', { window: true })
  if (!inChromium) await ask(me)
  await me.page.evaluate(async () => {
    type Area = { set: (items: object) => Promise<void> }
    type Api = {
      storage: Record<'local' | 'session' | 'sync', Area>
      alarms: { create: (name: string, how: object) => unknown }
      scripting: { registerContentScripts: (all: object[]) => Promise<void> }
      action: Record<'setBadgeText' | 'setTitle', (to: object) => Promise<void>>
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
    const api = browser ?? chrome
    for (const area of ['local', 'session', 'sync'] as const) await api.storage[area].set({ left: 'behind' })
    localStorage.setItem('left', 'behind')
    await caches.open('left behind')
    const folder = await navigator.storage.getDirectory()
    await folder.getFileHandle('left behind', { create: true })
    await navigator.storage.persist()
    await new Promise((resolve) => (indexedDB.open('left behind').onsuccess = resolve))
    void api.alarms.create('left behind', { delayInMinutes: 60 })
    await api.scripting.registerContentScripts([{ id: 'left behind', matches: ['*://x.com/*'], js: ['theme.js'] }])
    await api.action.setBadgeText({ text: '!' })
    await api.action.setTitle({ title: 'left behind' })
  })
}

/** All that can be found in a browser. */
async function found(closer: Driver) {
  const site = await closer.open('https://x.com/home')
  const kept = () => site.page.evaluate(() => [{ ...localStorage }, document.cookie, navigator.onLine])
  const around = () =>
    site.page.evaluate(() => [
      innerWidth,
      innerHeight,
      document.hasFocus(),
      Intl.DateTimeFormat().resolvedOptions().timeZone,
    ])
  const page = [await kept(), await around()]
  await site.close()
  const me = await closer.openExtension('icon/16.png')
  const left = await leftBy(me.page)
  const tabs = await me.page.evaluate(async () => {
    type Api = { tabs: { query: (all: object) => Promise<{ windowId: number }[]> } }
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api }
    const all = await (browser ?? chrome).tabs.query({})
    return [all.length, new Set(all.map(({ windowId }) => windowId)).size]
  })
  await me.close()
  const { extension, pages } = await closer.requests()
  return { page, left, tabs, heard: [closer.consoleLines.length, extension, pages], settings: await closer.tables() }
}

const BEHIND = /left|sync: |file: |chaos|notifications|cache: |!/

it('puts back everything that a test can leave behind', { timeout: 120_000 }, async () => {
  const closer = await visit()
  const device = ({ settings }: Awaited<ReturnType<typeof found>>) => settings.settings.splice(0)
  const before = await found(closer)
  // What the welcome page noted, which opens at an installation alone.
  before.left = before.left.filter((what) => what !== 'page: known')
  const [own] = device(before)
  await dirty(closer)
  await until(async () => (await closer.requests()).pages.length > 0 && closer.consoleLines.length > 0, Boolean, {
    what: 'it to be heard',
  })
  const { left } = await found(closer)
  expect(left.filter((what) => BEHIND.test(what)).length).toBeGreaterThan(9)

  await closer.reset({ serve: fixtureFor })
  const after = await found(closer)
  // Another installation has another name.
  const [other] = device(after)
  expect(other).not.toEqual(own)
  expect(after).toEqual(before)
})

it('is asked for by each test that shares the browser', async () => {
  const closer = await visit()
  expect((await closer.tables()).attention).toEqual([])
  const other = await visit()
  expect(other.browser).not.toBe(closer.browser)
})
