import { describe, expect, it } from 'vitest'
import { fill } from '../../scripts/demo/fill'
import { demoOf } from '../../scripts/demo/generate'
import { faults } from './axe'
import type { Person } from './driver/person'
import type { Driver } from './driver/driver'
import { until } from './driver/until'
import { PAGES, PRACTICE } from './every-page'
import { says } from './screen'
import { tooWide } from './too-wide'
import { inChromium, visit } from './visit'

/** Languages as the settings name them: each by its own name. */
const LANGUAGES = {
  ar: 'العربية',
  de: 'Deutsch',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  it: 'Italiano',
  ja: '日本語',
  'pt-BR': 'Português (Brasil)',
  'zh-CN': '中文（中国）',
}
type Language = keyof typeof LANGUAGES

/** Chooses one on the page of settings, and waits until the page has been drawn anew. */
async function choose(me: Person, name: string | undefined): Promise<void> {
  await me.sees('#language')
  const drawn = () => me.page.evaluate(() => performance.timeOrigin).catch(() => before)
  const before = await me.page.evaluate(() => performance.timeOrigin)
  await me.page.evaluate((words) => {
    const select = document.querySelector<HTMLSelectElement>('#language')
    const option = [...(select?.options ?? [])].find(({ text }, i) => (words === undefined ? i === 0 : text === words))
    if (!select || !option) throw new Error(`no ${words} among ${[...(select?.options ?? [])].map(({ text }) => text)}`)
    select.value = option.value
    select.dispatchEvent(new Event('change', { bubbles: true }))
  }, name)
  await until(drawn, (at) => at !== before, { what: `the page in ${name}` })
  await me.sees('#language')
}

async function speak(closer: Driver, language: Language): Promise<Person> {
  const me = await closer.openExtension('dashboard.html#/settings')
  await choose(me, LANGUAGES[language])
  return me
}

const spoken = (me: Person) =>
  me.page.evaluate(() => `${document.documentElement.lang} ${document.documentElement.dir}`)

it('a language is chosen once, and everything speaks it', async () => {
  const closer = await visit()
  const me = await speak(closer, 'de')
  expect(await spoken(me)).toBe('de ltr')
  await says(me, 'Aussehen und Sprache')
  const focus = () => me.page.evaluate(() => document.activeElement?.id)
  await until(focus, (id) => id === 'language', { what: 'the focus where it was' })
  const popup = await closer.openExtension('popup.html')
  await says(popup, 'Diese Woche', 'body')
  expect(await spoken(popup)).toBe('de ltr')
  await popup.close()
  await choose(me, LANGUAGES.ar)
  expect(await spoken(me)).toBe('ar rtl')
  await choose(me, undefined)
  expect(await spoken(me)).toBe('en ltr')
  expect(closer.consoleLines).toEqual([])
}, 120_000)

/** The width of a small telephone, and a finger for a mouse. */
const NARROW = { width: 360, height: 740, hasTouch: true, isMobile: true }

/** Goes to a page in a tab that is open: within the dashboard as its links do, without loading all of it anew. */
async function goTo(closer: Driver, me: Person, path: string): Promise<void> {
  const [file, hash = ''] = path.split('#')
  const isWithin = file === 'dashboard.html' && new URL(me.page.url()).pathname === `/${file}`
  if (!isWithin) return closer.engine.visit(me.page, closer.extensionUrl(path))
  const before = await me.page.$('main h1')
  await me.page.evaluate((to) => void (location.hash = to), hash)
  await until(() => before?.evaluate((heading) => !heading.isConnected), Boolean, { what: path })
}

describe.runIf(inChromium).each(Object.keys(LANGUAGES) as Language[])('in %s', (language) => {
  it('every page fits a telephone', async () => {
    const closer = await visit()
    const other = await closer.openExtension('dashboard.html#/data')
    await other.sees('main h1')
    await fill(other.page, demoOf(Date.now(), 60))
    await speak(closer, language)
    const found: string[] = []
    const me = await closer.openExtension('popup.html')
    await me.page.setViewport(NARROW)
    for (const path of [...PAGES, ...PRACTICE]) {
      await goTo(closer, me, path)
      await me.sees('main h1, main h2')
      found.push(...(await tooWide(me)).map((what) => `${path}: ${what}`))
      if (language === 'ar') found.push(...(await faults(me)).map((what) => `${path}: ${what}`))
    }
    expect(found).toEqual([])
    expect(closer.consoleLines).toEqual([])
  }, 180_000)
})
