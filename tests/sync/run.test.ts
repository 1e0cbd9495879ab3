import { afterEach, beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { Store } from '../../lib/store/db'
import { deviceId } from '../../lib/store/device'
import { readSync } from '../../lib/store/sync-state'
import type { Area } from '../../lib/sync/area'
import { runSync, turnOff, turnOn } from '../../lib/sync/run'
import { takeOff } from '../../lib/sync/sync'
import { attention } from '../summaries/build'
import { FakeCloud } from './fake-area'

const NOW = new Date(2026, 10, 24, 12).getTime()
let store: Store
let area: Area
beforeEach(async () => {
  fakeBrowser.reset()
  store = new Store(`run-${crypto.randomUUID()}`)
  area = new FakeCloud(() => 0.99).browser()
  await store.attention.put(attention({}))
})
afterEach(() => store.delete())

/** An area that refuses everything. */
const refusing = (words: string): Area => {
  const refuse = async () => {
    throw new Error(words)
  }
  return { get: refuse, set: refuse, remove: refuse }
}

it('does nothing before it is turned on', async () => {
  expect(await runSync(store, area, NOW)).toBe(false)
  expect(await area.get()).toEqual({})
})

it('tells as it is turned on, and takes back what it told as it is turned off', async () => {
  await turnOn(store, area, NOW)
  expect(await readSync(store)).toMatchObject({ on: true, at: NOW, trouble: undefined })
  expect(Object.keys(await area.get())).toHaveLength(2)
  await turnOff(store, area)
  expect(await readSync(store)).toMatchObject({ on: false })
  expect(await area.get()).toEqual({})
})

it.each([
  ['QUOTA_BYTES quota exceeded', 'full'],
  ['Extension context is offline', 'failed'],
])('says what keeps it from working, and goes on when that is over: %s', async (words, trouble) => {
  await turnOn(store, refusing(words), NOW)
  expect(await readSync(store)).toMatchObject({ on: true, at: 0, trouble })
  await runSync(store, area, NOW + 1)
  expect(await readSync(store)).toMatchObject({ on: true, at: NOW + 1, trouble: undefined })
})

it('stops where another browser took it off, and comes back when it is turned on again', async () => {
  await turnOn(store, area, NOW)
  await takeOff(area, await deviceId(store), NOW)
  await runSync(store, area, NOW + 1)
  expect(await readSync(store)).toMatchObject({ on: false, trouble: 'gone' })
  expect(await runSync(store, area, NOW + 2)).toBe(false)
  await turnOn(store, area, NOW + 3)
  expect(await readSync(store)).toMatchObject({ on: true, at: NOW + 3, trouble: undefined })
})
