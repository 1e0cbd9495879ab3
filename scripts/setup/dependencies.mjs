// @ts-check
import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.mjs'

/** @param {string} file */
const changedAt = (file) => statSync(join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? 0

/** npm writes the first file when an installation is complete; a lock that is newer was changed since. */
export const areInstalled = () => changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json')

/** Installs what package-lock.json names, if it is not there. */
export function installDependencies() {
  if (areInstalled()) return
  console.log('Installing dependencies (npm ci) ...')
  const started = Date.now()
  const { status, error } = spawnSync('npm ci --no-audit --no-fund --loglevel=error', {
    cwd: ROOT,
    shell: true,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  if (status !== 0) throw new Error(`npm ci failed (${error?.message ?? `status ${status}`}). Is the network there?`)
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}
