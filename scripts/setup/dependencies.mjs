// @ts-check
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './root.mjs'
import { run } from './run.mjs'

/** @param {string} file */
const changedAt = (file) => statSync(join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? 0

/** npm writes the first file when an installation is complete; a lock that is newer was changed since. */
export const areInstalled = () => changedAt('node_modules/.package-lock.json') >= changedAt('package-lock.json')

/** Installs what package-lock.json names, if it is not there. */
export async function installDependencies() {
  if (areInstalled()) return
  console.log('Installing dependencies (npm ci) ...')
  const started = Date.now()
  const { code, output } = await run('npm ci --no-audit --no-fund --loglevel=error', { gentle: true })
  if (code !== 0) throw new Error(whyNot(output, code))
  console.log(`Installed in ${Math.round((Date.now() - started) / 1000)} s.`)
}

/**
 * What npm says of its failure, in a sentence.
 * @param {string} output
 * @param {number} code
 */
function whyNot(output, code) {
  const said = /npm (?:error|ERR!) code (\S+)/.exec(output)?.[1] ?? `exit code ${code}`
  if (said === 'ENOSPC') return 'The disk is full: what Closer is built with could not be installed (npm ci).'
  return `What Closer is built with could not be installed (npm ci: ${said}). Is the network there?`
}
