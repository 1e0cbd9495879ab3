import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { copyOfBuilt } from './copy-of-built'
import { PAGES, PRACTICE } from './every-page'
import { browse, cardOf, CONTROLS, setUp } from './nudge-journey'
import { visit } from './visit'

/**
 * Closer as it is where the browser has none of its words. Chromium does that to a process that asks for them while the extension
 * is being replaced by a newer one: it gets none, and is given none later.
 */
function withoutWords(): string {
  const folder = copyOfBuilt()
  for (const language of readdirSync(join(folder, '_locales'))) {
    const file = join(folder, '_locales', language, 'messages.json')
    const { extension_name, extension_description } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>
    writeFileSync(file, JSON.stringify({ extension_name, extension_description }))
  }
  return folder
}

it('speaks its own words where the browser has none', { timeout: 120_000 }, async () => {
  const closer = await visit({ extension: withoutWords() })
  for (const path of [...PAGES, ...PRACTICE]) {
    const me = await closer.openExtension(path)
    await me.sees('main h1, main h2')
    const [language, title, unnamed] = await me.page.evaluate(() => [
      document.documentElement.lang,
      document.title,
      [...document.querySelectorAll('h1, h2, button, nav a')].filter(
        (at) => !at.textContent && !at.getAttribute('aria-label'),
      ).length,
    ])
    expect([path, language, title !== '', unnamed]).toEqual([path, 'en', true, 0])
    await me.close()
  }
  expect(closer.consoleLines).toEqual([])
})

it('the worker does so too, on a card', async () => {
  const closer = await visit({ extension: withoutWords() })
  await setUp(closer)
  const me = await closer.open('https://x.com/home')
  await browse(me)
  const card = await cardOf(me)
  expect(card.controls.map(({ label }) => label)).toEqual(CONTROLS)
})
