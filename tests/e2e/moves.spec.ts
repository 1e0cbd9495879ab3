import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { findBrowser } from '../../scripts/setup/browsers.mjs'
import { fill } from '../../scripts/demo/fill'
import { demoOf } from '../../scripts/demo/generate'
import { canonical } from '../../lib/merge/record'
import { dataPage, type Export } from './data-page'
import { launch } from './driver/driver'
import { inChromium, visit } from './visit'

const NAMES = ['attention', 'acts', 'conversations', 'friends', 'nudges', 'checkins', 'reflections'] as const

/** What a file holds, whichever browser each count is from, in no order. */
const held = (file: Export) =>
  Object.fromEntries([
    ...NAMES.map((name) => [
      name,
      (file[name] as object[]).map((row) => canonical({ ...row, device: undefined })).toSorted(),
    ]),
    ['plans', canonical((file['settings'] as { plans?: unknown }).plans)],
  ])

/** Sums of what is counted. */
const totals = (file: Export) => ({
  ms: (file.attention as { ms: number }[]).reduce((sum, { ms }) => sum + ms, 0),
  acts: (file.acts as { count: number }[]).reduce((sum, { count }) => sum + count, 0),
})

async function chromium() {
  const executable = findBrowser(['chromium', 'chrome', 'edge', 'brave'])?.path
  if (!executable) throw new Error('No Chromium here: npm test installs one')
  const profile = mkdtempSync(join(tmpdir(), 'closer-moves-'))
  const driver = await launch({ browser: 'chromium', executable, profile, serve: () => undefined })
  onTestFinished(async () => {
    await driver.close().catch(() => {})
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  })
  return driver
}

// Both are built by the time that Firefox has its turn.
it.skipIf(inChromium)(
  'moves from Chromium into Firefox and back to the last count, and again changes nothing',
  { timeout: 300_000 },
  async () => {
    const demo = demoOf(Date.now(), 120)
    const there = await chromium()
    const from = await dataPage(there)
    await fill(from.me.page, demo)
    const first = await from.exported()
    expect(first.attention).toHaveLength(demo.attention.length)
    expect(first['conversations']).toHaveLength(demo.conversations.length)

    const here = await visit()
    const into = await dataPage(here)
    expect(await into.imports(JSON.stringify(first))).toContain('Added')
    const second = await into.exported()
    expect(held(second)).toEqual(held(first))
    expect(totals(second)).toEqual(totals(first))
    for (let n = 0; n < 5; n++) expect(await into.imports(JSON.stringify(first))).toContain('Nothing changed')

    // Erased and brought back by its own file.
    await into.erase()
    expect(await into.imports(JSON.stringify(second))).toContain('Added')
    expect(held(await into.exported())).toEqual(held(first))

    // Back where it came from, nothing of it is new.
    expect(await from.imports(JSON.stringify(second))).toContain('Nothing changed')
    expect(held(await from.exported())).toEqual(held(first))

    // And into an empty one.
    await from.erase()
    expect(await from.imports(JSON.stringify(second))).toContain('Added')
    const third = await from.exported()
    expect(held(third)).toEqual(held(first))
    for (let n = 0; n < 5; n++) expect(await from.imports(JSON.stringify(first))).toContain('Nothing changed')
  },
)
