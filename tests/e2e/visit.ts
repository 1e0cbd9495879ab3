import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, onTestFailed, onTestFinished } from 'vitest'
import { findBrowser } from '../../scripts/setup/browsers.mjs'
import { launch, type DriveOptions, type Driver, type Serve } from './driver/driver'
import type { Counts } from './driver/tables'
import { fixtureFor } from './fixture-for'

export const BROWSER = process.env['BROWSER'] === 'firefox' ? 'firefox' : 'chromium'
export const inChromium = BROWSER === 'chromium'

/** Tests that run at the same time each have their own. */
export type Finished = (end: () => Promise<void>) => void

/** What a visit is to be; `isOwn` where a test is about a browser or its profile. */
type Wanted = Partial<DriveOptions> & { isOwn?: boolean }

/**
 * A browser with Closer in it, with nothing counted yet. The tests of a file share one, which is put back before each; a
 * second at the same time, and one with options of its own, is started for the test and gone when the test is.
 */
export function visit(options: Wanted = {}, finished: Finished = onTestFinished): Promise<Driver> {
  const { serve = fixtureFor, ...others } = options
  const isShared = !isTaken && Object.keys(others).length === 0 && finished === onTestFinished
  return isShared ? share(serve) : begin(options, finished)
}

let shared: Driver | undefined
let isTaken = false
const ends: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const end of ends) await end()
})

async function share(serve: Serve): Promise<Driver> {
  isTaken = true
  onTestFinished(() => {
    isTaken = false
  })
  // Whatever was wrong, the next test does not inherit it.
  onTestFailed(() => shared?.close().catch(() => {}))
  if (shared?.isOpen()) await shared.reset({ serve })
  else shared = await begin({ serve }, (end) => ends.push(end))
  return shared
}

async function begin(options: Wanted, finished: Finished): Promise<Driver> {
  const kinds = inChromium ? (['chromium', 'chrome', 'edge', 'brave'] as const) : (['firefox'] as const)
  const executable = findBrowser(kinds)?.path
  if (!executable) throw new Error(`No ${BROWSER} here: npm test installs one`)
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'closer-e2e-'))
  const like = inChromium ? undefined : inject('startedOnce')
  const driver = await launch({ serve: fixtureFor, like, ...options, browser: BROWSER, executable, profile })
  finished(async () => {
    await driver.close().catch(() => {})
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  })
  return driver
}

/** Time in all, in milliseconds. */
export const total = ({ ms }: Counts): number => Object.values(ms).reduce((a, b) => a + b, 0)

/** Whether a stored time is as good as the true one: 2 % off at most, or a second where that is more. */
export function expectNear(stored: number, truth: number, slack = 0): void {
  const most = Math.max(1_000, truth / 50) + slack
  expect(Math.abs(stored - truth), `${Math.round(stored)} ms stored of ${Math.round(truth)} ms`).toBeLessThan(most)
}
