import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { describe, expect, it } from 'vitest'
import { fill } from '../../scripts/demo/fill'
import { demoOf } from '../../scripts/demo/generate'
import type { Driver } from './driver/driver'
import type { Person } from './driver/person'
import { until } from './driver/until'
import { inChromium, visit } from './visit'

// Pages as they looked when somebody looked at them and was content. `LOOKS=keep npm run test:chromium -- looks` keeps what
// they look like now.

const LOOKS = join(import.meta.dirname, 'looks')
const DIFFERENCES = join(import.meta.dirname, '../../.artifacts/looks')
const keeps = process.env['LOOKS'] === 'keep'
/** An evening, by the clock of whatever zone this runs in. */
const NOW = new Date(2026, 10, 24, 20, 5).getTime()
/** A square (px) of a page, and how many of its pixels may differ: less than a letter of small type has. */
const SQUARE = 48
const MOST = 40

type Look = { name: string; path: string; width: number; scheme?: 'dark'; language?: string }
const SEEN: Look[] = [
  { name: 'popup', path: 'popup.html', width: 360 },
  { name: 'popup-dark', path: 'popup.html', width: 360, scheme: 'dark' },
  { name: 'popup-ar', path: 'popup.html', width: 360, language: 'ar' },
  { name: 'overview', path: 'dashboard.html#/overview', width: 1000 },
  { name: 'trends-dark', path: 'dashboard.html#/trends/week', width: 1000, scheme: 'dark' },
  { name: 'trends-narrow', path: 'dashboard.html#/trends/month', width: 360 },
  { name: 'friends', path: 'dashboard.html#/friends', width: 1000 },
  { name: 'nudges', path: 'dashboard.html#/nudges', width: 1000 },
  { name: 'reflect', path: 'dashboard.html#/reflect', width: 1000 },
  { name: 'connected', path: 'dashboard.html#/connected', width: 1000 },
  { name: 'connected-narrow-ar', path: 'dashboard.html#/connected', width: 360, language: 'ar' },
]

/** Stops the page's own clock at a moment. */
function stopClock(now: number): void {
  const Real = Date
  globalThis.Date = class extends Real {
    constructor(...args: [] | [number]) {
      super(...((args.length === 0 ? [now] : args) as [number]))
    }
    static override now = () => now
  } as DateConstructor
}

async function look(closer: Driver, { path, width, scheme, language }: Look): Promise<Person> {
  const me = await closer.openExtension('welcome.html')
  await me.page.evaluate(async (tag) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: Record<'set' | 'remove', (to: unknown) => Promise<void>> } }
    }
    const words = { language: { language: tag, version: '0', words: {} } }
    await (tag === undefined ? chrome.storage.local.remove('language') : chrome.storage.local.set(words))
  }, language)
  // A page that is drawn at once goes by the language in which the last one was.
  await me.page.reload()
  await me.sees('main h1')
  await me.page.evaluateOnNewDocument(stopClock, NOW)
  await me.page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme ?? 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ])
  await me.page.setViewport({ width, height: 900 })
  await closer.engine.visit(me.page, closer.extensionUrl(path))
  await me.sees(path === 'popup.html' ? '.friends' : 'main h1')
  await me.front()
  return me
}

/** The whole page, or as much of it as anybody looks at in one go, once it stays the same. */
async function picture({ page }: Person, width: number): Promise<PNG> {
  const fit = async () => {
    const height = await page.evaluate(() => document.querySelector('#root')?.getBoundingClientRect().bottom ?? 0)
    await page.setViewport({ width, height: Math.min(1_400, Math.ceil(height)) })
    return page.screenshot({ encoding: 'base64' })
  }
  let last = ''
  const stays = async () => last === (last = await fit())
  await until(stays, Boolean, { what: 'a page that stays the same', every: 300 })
  return PNG.sync.read(Buffer.from(last, 'base64'))
}

/** Widths of a line in each weight: another font, or another version of it, has others. */
const fonts = ({ page }: Person) =>
  page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d')
    const { fontFamily } = getComputedStyle(document.body)
    return ['400 15px', '600 15px'].map((font) => {
      if (context) context.font = `${font} ${fontFamily}`
      return context?.measureText('Where did I keep my distance? ÄÖ 0123 الأصدقاء').width.toFixed(2)
    })
  })

describe.runIf(inChromium)('looks as it did', () => {
  it('on every page of the set', async ({ skip }) => {
    const closer = await visit()
    const first = await closer.openExtension('dashboard.html#/data')
    await first.sees('main h1')
    const has = await fonts(first)
    const file = join(LOOKS, 'fonts.json')
    if (keeps) writeFileSync(file, `${JSON.stringify(has).replace(',', ', ')}\n`)
    if (String(JSON.parse(readFileSync(file, 'utf8'))) !== String(has)) skip('other fonts than those of the pictures')
    const question = { name: 'question', value: { question: 'conversation', since: '2026-01-01' } }
    await fill(first.page, { ...demoOf(NOW, 80), settings: [question] })
    await first.page.close()
    for (const seen of SEEN) {
      const me = await look(closer, seen)
      const now = await picture(me, seen.width)
      const kept = join(LOOKS, `${seen.name}.png`)
      if (keeps) writeFileSync(kept, PNG.sync.write(now))
      expect.soft(differs(seen.name, PNG.sync.read(readFileSync(kept)), now), seen.name).toBe(false)
      await me.page.close()
    }
  }, 240_000)
})

/** Whether anybody would see a difference; what differs is kept to be looked at. */
function differs(name: string, before: PNG, now: PNG): boolean {
  const { width, height } = now
  const difference = new PNG({ width, height })
  const isSameSize = width === before.width && height === before.height
  const most = isSameSize
    ? pixelmatch(before.data, now.data, difference.data, width, height, { windowSize: SQUARE })
    : Infinity
  if (most <= MOST) return false
  mkdirSync(DIFFERENCES, { recursive: true })
  writeFileSync(join(DIFFERENCES, `${name}.png`), PNG.sync.write(isSameSize ? difference : now))
  return true
}
