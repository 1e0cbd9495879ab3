import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensureBrowser } from '../setup/install-browser.mjs'
import { ROOT } from '../setup/root.mjs'
import { runStages } from './run-stages.ts'
import { shardOf } from './shard.ts'
import { everything, quick, type Plan } from './steps.ts'

/** An empty folder for reports, from the project's. */
function emptied(folder: string): string {
  rmSync(join(ROOT, folder), { recursive: true, force: true })
  mkdirSync(join(ROOT, folder), { recursive: true })
  return folder
}

/** Every check there is, or with `--shard 1/4` a part of them. */
export async function test(args: string[]): Promise<void> {
  const shard = shardOf(args)
  await ensureBrowser(['chromium', 'chrome', 'edge', 'brave'])
  await ensureBrowser(['firefox'])
  const plan: Plan = { folder: emptied('.artifacts'), shard }
  await runStages(everything(plan), plan)
}

/** What shows most faults in a minute. Its reports have a folder of their own: those of the last whole run stay. */
export async function check(): Promise<void> {
  const plan: Plan = { folder: emptied('.artifacts/check') }
  await runStages(quick(plan), plan)
}
