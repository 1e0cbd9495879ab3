import { askedFor } from '../setup/browsers.mjs'
import { ensureBrowser } from '../setup/install-browser.mjs'
import { build } from './build.ts'
import { hasDisplay } from './display.ts'
import { openFor } from './open.ts'
import { playVisit } from './visit.ts'

const NAMES = { chrome: 'Chrome', chromium: 'Chromium', edge: 'Edge', brave: 'Brave', firefox: 'Firefox' }

/** Shows Closer in the browser that is here. */
export async function start(args: string[]): Promise<void> {
  const found = await ensureBrowser(askedFor(args))
  console.log(`Building Closer for ${NAMES[found.kind]} (${found.path}) ...`)
  const extension = await build(found.kind === 'firefox')
  const show = hasDisplay(process.platform, process.env) ? openFor : playVisit
  await show(found, extension)
}
