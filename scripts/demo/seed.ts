import { resolve } from 'node:path'
import { launch } from '../../tests/e2e/driver/driver.ts'
import { askedFor } from '../setup/browsers.mjs'
import { ensureBrowser } from '../setup/install-browser.mjs'
import { build } from '../start/build.ts'
import { demoOf } from './generate.ts'
import { fill } from './fill.ts'

const YEAR = 365

/** Fills a profile with five invented years. `args`: the folder of the profile and, if wanted, `--years=1` and a browser. */
export async function seedDemo(args: string[]): Promise<void> {
  const profile = args.find((arg) => !arg.startsWith('--'))
  if (!profile) throw new Error('Say which profile: npm run seed-demo -- <folder> [--years=5]')
  const years = Number(/^--years=(\d+)$/.exec(args.find((arg) => arg.startsWith('--years=')) ?? '')?.[1] ?? 5)
  const { kind, path } = await ensureBrowser(askedFor(args))
  const isFirefox = kind === 'firefox'
  const closer = await launch({
    browser: isFirefox ? 'firefox' : 'chromium',
    executable: path,
    extension: await build(isFirefox),
    profile: resolve(profile),
    serve: () => undefined,
  })
  try {
    const me = await closer.openExtension('dashboard.html#/data')
    await me.sees('main h1')
    const demo = demoOf(Date.now(), years * YEAR)
    await fill(me.page, demo)
    const rows = Object.values(demo).reduce((sum, list) => sum + list.length, 0)
    console.log(`${years} invented years (${rows.toLocaleString('en')} rows) are in ${resolve(profile)}.`)
    console.log('Every page of Closer says so there, and removes them with one press.')
  } finally {
    await closer.close({ keep: true })
  }
}
