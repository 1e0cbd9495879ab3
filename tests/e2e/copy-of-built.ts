import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { built } from './driver/driver'
import { BROWSER } from './visit'

/** A folder with the built extension in it, to be changed. It goes when the test does. */
export function copyOfBuilt(): string {
  const folder = mkdtempSync(join(tmpdir(), 'closer-built-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(built(BROWSER), folder, { recursive: true })
  return folder
}
