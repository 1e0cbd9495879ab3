import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { ElementHandle } from 'puppeteer-core'
import { fill } from '../../scripts/demo/fill'
import { demoOf } from '../../scripts/demo/generate'
import { buildExport, textOf } from '../../lib/exchange/build-export'
import { canonical } from '../../lib/merge/record'
import type { Person } from './driver/person'
import { until } from './driver/until'
import { stateOf } from './state'
import { folder, momentsWithin, putBack, rowsIn, survivor, TIMES, took } from './survival'
import { inChromium } from './visit'

const NOW = new Date(2026, 10, 23, 20).getTime()
const DEMO = demoOf(NOW, 200, 3)
const FILE = textOf(
  buildExport({ ...DEMO, attention: DEMO.attention, acts: DEMO.acts }, { device: 'another browser', exportedAt: 0 }),
)

async function chooseFile(page: Person): Promise<void> {
  const path = join(folder(), 'import.json')
  writeFileSync(path, FILE)
  const input = (await page.page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null
  await input?.uploadFile(path)
  await until(
    () => page.page.evaluate(() => document.querySelector('#import')?.parentElement?.textContent ?? ''),
    (text) => text.includes('This file would add'),
    { within: 60_000, what: 'the preview' },
  )
}

const pressImport = (page: Person) =>
  page.page.evaluate(() =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Import this')?.click(),
  )

it(`killed ${TIMES} times while a file is imported: all of it is there, or nothing`, { timeout: 900_000 }, async () => {
  const { page, killed, reopen } = await survivor()
  await fill(page().page, { ...demoOf(NOW, 5), settings: [] })
  await reopen()
  const [before, rows] = [await stateOf(page()), await rowsIn(page())]
  await chooseFile(page())
  // To look at it changed nothing.
  expect(await stateOf(page())).toEqual(before)
  await pressImport(page())
  const long = await took(page(), (state) => state['attentionElsewhere'] !== before['attentionElsewhere'])
  const after = await stateOf(page())

  let isBefore = false
  const outcomes = { before: 0, after: 0 }
  for (const moment of momentsWithin(long * 1.3)) {
    if (!isBefore) {
      await putBack(page(), rows)
      await reopen()
    }
    expect(await stateOf(page())).toEqual(before)
    const state = await killed(moment, async (at) => {
      await chooseFile(at)
      void pressImport(at).catch(() => {})
    })
    isBefore = canonical(state) === canonical(before)
    expect(state, `killed after ${moment} ms`).toEqual(isBefore ? before : after)
    outcomes[isBefore ? 'before' : 'after'] += 1
  }
  // Some in time and some too late: else nothing would be shown.
  expect(Math.min(outcomes.before, outcomes.after) > 0 || !inChromium, JSON.stringify(outcomes)).toBe(true)
})
