import { join } from 'node:path'
import { ROOT } from '../setup/root.mjs'
import { run } from '../setup/run.mjs'

/** Builds the extension for one of the two families of browsers, and tells where it is. */
export async function build(forFirefox: boolean): Promise<string> {
  const { code, output } = await run(`wxt build${forFirefox ? ' -b firefox' : ''}`)
  if (code !== 0) throw new Error(`The build failed:\n${output}`)
  return join(ROOT, '.output', forFirefox ? 'firefox-mv3' : 'chrome-mv3')
}
