import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { findBrowser } from '../../scripts/setup/browsers.mjs'
import { launch, type DriveOptions, type Driver } from './driver/driver'
import type { Counts } from './driver/tables'
import { fixtureFor } from './fixture-for'

export const BROWSER = process.env['BROWSER'] === 'firefox' ? 'firefox' : 'chromium'
export const inChromium = BROWSER === 'chromium'

/** Tests that run at the same time each have their own. */
export type Finished = (end: () => Promise<void>) => void

/** A browser with Closer in it, with nothing counted yet. Everything is gone when the test is. */
export async function visit(options: Partial<DriveOptions> = {}, finished: Finished = onTestFinished): Promise<Driver> {
  const kinds = inChromium ? (['chromium', 'chrome', 'edge', 'brave'] as const) : (['firefox'] as const)
  const executable = findBrowser(kinds)?.path
  if (!executable) throw new Error(`No ${BROWSER} here: npm test installs one`)
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'closer-e2e-'))
  const driver = await launch({ serve: fixtureFor, ...options, browser: BROWSER, executable, profile })
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
