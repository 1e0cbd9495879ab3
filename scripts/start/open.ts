import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { startChromium } from '../../tests/e2e/driver/chromium.ts'
import { startFirefox } from '../../tests/e2e/driver/firefox.ts'
import { ROOT } from '../setup/root.mjs'
import type { FoundBrowser } from '../setup/browsers.mjs'

/** Opens a browser for a person, with a profile that is kept, and stays until it is closed. */
export async function openFor({ kind, path }: FoundBrowser, extension: string): Promise<void> {
  const profile = join(ROOT, '.profile', kind)
  mkdirSync(profile, { recursive: true })
  const options = { executable: path, profile, extension, headless: false, forPeople: true }
  const { browser, origin, visit } = await (kind === 'firefox'
    ? startFirefox({ ...options, browser: 'firefox' })
    : startChromium({ ...options, browser: 'chromium' }))
  const [page = await browser.newPage()] = await browser.pages()
  await visit(page, `${origin}practice.html`)
  await page.bringToFront()
  console.log('Closer is loaded, and its practice page is open. Close the browser, or press Ctrl+C, to end.')
  await new Promise<void>((resolve) => {
    if (browser.connected) browser.once('disconnected', () => resolve())
    else resolve()
    process.once('SIGINT', () => void browser.close().catch(() => resolve()))
  })
}
