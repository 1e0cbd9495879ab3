import { expect, it } from 'vitest'
import { fill } from '../../scripts/demo/fill'
import { demoOf } from '../../scripts/demo/generate'
import { dataPage, importFile } from '../e2e/data-page'
import type { Person } from '../e2e/driver/person'
import { until } from '../e2e/driver/until'
import { visit } from '../e2e/visit'
import { report } from './report'

const YEARS = 5
/** Bytes that synced storage takes at most. */
const QUOTA = 102_400

type Area = { storage: { sync: { getBytesInUse: (names: null) => Promise<number> } } }
const textOf = ({ page }: Person, card: string) =>
  page.evaluate((id) => document.querySelector(`section[aria-labelledby=${id}]`)?.textContent ?? '', card)

/** Milliseconds until a card says something. */
async function timed(me: Person, card: string, words: string, begin: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await begin()
  await until(
    () => textOf(me, card),
    (text) => text.includes(words),
    { every: 20, within: 120_000, what: words },
  )
  return performance.now() - from
}

it('five years are exported, sealed, joined and imported', async () => {
  const closer = await visit()
  const { me, press, exported } = await dataPage(closer)
  await fill(me.page, { ...demoOf(Date.now(), YEARS * 365), settings: [] })
  const exporting = await timed(me, 'export', 'is in your downloads', () => press('Export JSON'))
  await me.click('#password')
  await me.type('correct horse battery')
  const sealing = await timed(me, 'backup', 'is in your downloads', () => press('Save a backup'))
  const joining = await timed(me, 'sync', 'Last joined', () =>
    me.click('section[aria-labelledby=sync] [type=checkbox]'),
  )
  const told = /Of the time before [^.]*\.|What is older[^.]*\./g.exec(await textOf(me, 'sync'))?.[0] ?? 'all'
  const bytes = await me.page.evaluate(() =>
    (globalThis as unknown as { chrome: Area }).chrome.storage.sync.getBytesInUse(null),
  )
  const text = JSON.stringify(await exported())

  const other = await visit()
  const { me: there } = await dataPage(other)
  const from = performance.now()
  expect(await importFile(there, text)).toContain('Added')
  const importing = performance.now() - from
  report(`${YEARS} years of usual use, ms`, {
    'export as JSON': exporting.toFixed(0),
    'its size, MB': (text.length / 2 ** 20).toFixed(2),
    'a sealed backup': sealing.toFixed(0),
    'preview and import': importing.toFixed(0),
    'a first round of joining': joining.toFixed(0),
    'bytes in synced storage': `${bytes} of ${QUOTA}`,
    'told by the day': told,
  })
  expect(bytes).toBeLessThan(QUOTA)
})
