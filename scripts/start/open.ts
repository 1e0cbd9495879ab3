import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startChromium } from '../../tests/e2e/driver/chromium.ts'
import { startFirefox } from '../../tests/e2e/driver/firefox.ts'
import { endByCtrlC } from '../setup/interrupt.mjs'
import { ROOT } from '../setup/root.mjs'
import type { FoundBrowser } from '../setup/browsers.mjs'

/** Opens a browser for a person, with a profile that is kept, and stays until it is closed. */
export async function openFor({ kind, path }: FoundBrowser, extension: string): Promise<void> {
  const profile = join(ROOT, '.profile', kind)
  mkdirSync(profile, { recursive: true })
  const start = kind === 'firefox' ? startFirefox : startChromium
  const { browser, origin, visit } = await start({ executable: path, profile, extension, headless: false })
  const gone = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()))
  // So that the profile is written out.
  endByCtrlC(() => browser.close())
  const [page = await browser.newPage()] = await browser.pages()
  await visit(page, `${origin}practice.html`)
  await page.bringToFront()
  console.log('Closer is loaded, and its practice page is open. Close the browser, or press Ctrl+C, to end.')
  await gone
}
