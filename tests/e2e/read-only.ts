import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inChromium } from './visit'

/** Permissions do not hold for root, for whom files are made immutable; not every file system can. */
const isRoot = process.getuid?.() === 0
const change = (folder: string, isFree: boolean): [string, string[]] =>
  isRoot ? ['chattr', ['-R', isFree ? '-i' : '+i', folder]] : ['chmod', ['-R', isFree ? 'u+w' : 'a-w', folder]]

/** Whether this machine can keep a folder from being written to. */
export function canBeReadOnly(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'closer-read-only-'))
  try {
    const isDone = spawnSync(...change(folder, false), { stdio: 'ignore' }).status === 0
    writeFileSync(join(folder, 'file'), '')
    return isDone && !existsSync(join(folder, 'file'))
  } catch {
    return true
  } finally {
    spawnSync(...change(folder, true), { stdio: 'ignore' })
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The folder of the database itself. Firefox keeps extension storage beside it, without which no page is counted at all. */
function folderOf(profile: string): string {
  if (inChromium) return join(profile, 'Default/IndexedDB')
  const all = join(profile, 'storage/default')
  const own = readdirSync(all).find((name) => name.startsWith('moz-extension') && !name.includes('^'))
  return join(all, own ?? '')
}

/** Lets nothing be written to the database of a profile whose browser is closed. Returns the way to let it again. */
export function makeReadOnly(profile: string): () => void {
  const folder = folderOf(profile)
  execFileSync(...change(folder, false))
  return () => void execFileSync(...change(folder, true))
}
