import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../setup/root.mjs'

/** Builds the extension for one of the two families of browsers, and tells where it is. */
export function build(forFirefox: boolean): string {
  const { status, stdout, stderr } = spawnSync(`wxt build${forFirefox ? ' -b firefox' : ''}`, {
    cwd: ROOT,
    shell: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`)
  return join(ROOT, '.output', forFirefox ? 'firefox-mv3' : 'chrome-mv3')
}
