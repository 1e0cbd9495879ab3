import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { findBrowser } from '../../scripts/setup/browsers.mjs'
import { startedOnce } from './driver/firefox.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** A profile in which Firefox was started once, for new ones to begin with. */
    startedOnce: string
  }
}

let profile: string | undefined

/** Makes one for all files of a run. */
export async function setup(project: TestProject): Promise<void> {
  const executable = findBrowser(['firefox'])?.path
  if (!executable) throw new Error('No Firefox here: npm test installs one')
  profile = mkdtempSync(join(tmpdir(), 'closer-started-once-'))
  await startedOnce(executable, profile)
  project.provide('startedOnce', profile)
}

export function teardown(): void {
  if (profile) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
}
