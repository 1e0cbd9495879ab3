import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readLanguage } from '../../lib/store/language'
import { readPause, UNTIL_RESUMED } from '../../lib/store/pause'
import { changeSettings, chosenSettings, settingsEdits } from '../../lib/store/settings'
import { readSites } from '../../lib/store/sites'

/** Extension storage as each version left it. Shipped ones never change. */
const FILES = readdirSync(import.meta.dirname).filter((file) => /^storage-\d+\.json$/.test(file))

it.each(FILES)('%s is read today as it was meant', async (name) => {
  fakeBrowser.reset()
  await fakeBrowser.storage.local.set(JSON.parse(readFileSync(`${import.meta.dirname}/${name}`, 'utf8')) as object)
  const chosen = { idle: 60_000, dayStart: 4, weekStart: null, foldAfter: 365, checkin: false }
  expect(await chosenSettings()).toEqual(chosen)
  expect(await readSites()).toEqual({ off: ['x', 'tiktok'], own: [{ host: 'social.example.org' }] })
  expect((await readPause())?.until).toBe(UNTIL_RESUMED)
  expect((await readLanguage())?.language).toBe('de')
  // What is chosen next stands beside it, and is remembered as later.
  await changeSettings({ unfocused: true })
  expect(await chosenSettings()).toEqual({ ...chosen, unfocused: true })
  expect((await settingsEdits()).unfocused).toBeGreaterThan(1_795_443_686_363 - 1e12)
})
