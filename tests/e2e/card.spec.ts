import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import type { Person } from './driver/person'
import { until } from './driver/until'
import { cardOf, comeBack, RUTH, setUp } from './nudge-journey'
import { BROWSER, visit } from './visit'

/** Pictures of every card, to be looked at. */
const PICTURES = join(import.meta.dirname, '../../.artifacts/cards')

type Case = { name: string; head?: string; body?: string; dir?: string; width?: number; zoom?: number; dark?: boolean }

const CASES: Case[] = [
  { name: 'plain' },
  {
    name: 'hostile',
    head: '<style>* { all: unset !important; font-size: 60px !important; color: red !important }</style>',
  },
  { name: 'strict', head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'">` },
  {
    name: 'covered',
    body: '<div style="position:fixed;inset:0;z-index:2147483647;background:rgb(0 80 0 / 0.6)"></div>',
  },
  { name: 'narrow', width: 320 },
  { name: 'zoomed', zoom: 2 },
  { name: 'right to left', dir: 'rtl' },
  { name: 'dark', dark: true },
]

const pageOf = ({ head = '', body = '', dir = 'ltr' }: Case) => `<!doctype html><html dir="${dir}"><head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>X</title><link rel="icon" href="data:,">${head}</head>
<body>${'<article><p>Some words that are on a page, and no more than that, line after line after line.</p></article>'.repeat(150)}${body}
</body></html>`

/** Zooms the page that is in front as its menu does, which only the browser's own interface and extensions can. */
const zoomTo = (reader: Person, factor: number) =>
  reader.page.evaluate(async (to) => {
    type Tabs = {
      query: (what: object) => Promise<{ id: number }[]>
      setZoom: (id: number, factor: number) => Promise<void>
    }
    const { browser, chrome } = globalThis as unknown as { browser?: { tabs: Tabs }; chrome: { tabs: Tabs } }
    const { tabs } = browser ?? chrome
    for (const { id } of await tabs.query({ url: 'https://x.com/*' })) await tabs.setZoom(id, to)
  }, factor)

it('stands over any page, readable and whole, and can be pressed', async () => {
  mkdirSync(PICTURES, { recursive: true })
  let served = ''
  const closer = await visit({ serve: () => served })
  const reader = await closer.openExtension('dashboard.html', { behind: true })
  for (const its of CASES) {
    served = pageOf(its)
    await setUp(closer)
    const me = await closer.open('https://x.com/home')
    if (its.width) await me.page.setViewport({ width: its.width, height: 700 })
    if (its.dark) await me.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]).catch(() => {})
    if (its.zoom) await zoomTo(reader, its.zoom)
    await comeBack(closer, me)
    const card = await cardOf(me)
    // It has come by then, and is not on its way.
    await me.rest(300)
    await me.page.screenshot({ path: join(PICTURES, `${BROWSER}-${its.name}.png`) })
    const view = await me.page.evaluate(() => ({ width: document.documentElement.clientWidth, height: innerHeight }))
    const { x, y, width, height } = card.box
    expect([x >= 0, y >= 0, x + width <= view.width, y + height <= view.height], its.name).toEqual(Array(4).fill(true))
    expect([card.font, card.direction], its.name).toEqual(['15px', 'ltr'])
    expect(width, its.name).toBe(Math.min(340, view.width - 24))
    // In the corner where lines end.
    expect(x < view.width / 2 - width / 2, its.name).toBe(its.dir === 'rtl')
    await me.pressOnCard('Not now')
    await until(closer.tables, ({ nudges: [row] }) => row?.answer === 'not-now', { what: `the answer, ${its.name}` })
    if (its.zoom) await zoomTo(reader, 1)
    await me.close()
  }
})

it('says to no script of the page whom it names', async () => {
  const spying = `<script>
    window.seen = []
    const note = (what) => window.seen.push(String(what))
    new MutationObserver((records) => records.forEach(({ target, addedNodes, attributeName }) => {
      note(target.outerHTML?.slice(-3000)); note(attributeName && target.getAttribute?.(attributeName))
      for (const node of addedNodes) { note(node.outerHTML ?? node.textContent); note(node.innerText); note(node.shadowRoot) }
    })).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
    for (const type of ['click', 'pointerdown', 'focusin', 'keydown', 'toggle', 'beforetoggle', 'slotchange', 'message', 'animationstart', 'copy', 'selectionchange'])
      window.addEventListener(type, (event) => { note(type); for (const one of event.composedPath()) note(one.outerHTML ?? one.textContent ?? one) }, true)
    const attach = Element.prototype.attachShadow
    Element.prototype.attachShadow = function (how) { const root = attach.call(this, how); note('attached'); window.stolen = root; return root }
  </script>`
  const closer = await visit({ serve: () => pageOf({ name: 'spying', head: spying }) })
  await setUp(closer, { friends: [{ ...RUTH, name: 'Xanthippe' }] })
  const me = await closer.open('https://x.com/home')
  await comeBack(closer, me)
  expect((await cardOf(me)).text).toContain('Xanthippe')
  const found = await me.page.evaluate(() => {
    const host = document.documentElement.lastElementChild as HTMLElement
    getSelection()?.selectAllChildren(document.documentElement)
    const selected = String(getSelection())
    getSelection()?.removeAllRanges()
    const { find } = window as unknown as { find: (text: string) => boolean }
    return {
      isCard: host.getBoundingClientRect().width > 100 && host.tagName !== 'BODY',
      root: host.shadowRoot,
      attributes: host.getAttributeNames(),
      stolen: Reflect.get(window, 'stolen') !== undefined,
      said: [document.documentElement.outerHTML, host.innerText, host.textContent, selected].join().includes('Xanth'),
      // Something that is there, to see that it looks at all.
      findable: [find('Some words'), find('Xanthippe'), find('Not now')],
    }
  })
  expect(found).toEqual({
    isCard: true,
    root: null,
    attributes: ['popover'],
    stolen: false,
    said: false,
    findable: [true, false, false],
  })
  await me.pressOnCard('Words to begin with')
  await me.pressOnCard('Message Xanthippe')
  const seen = (await me.page.evaluate(() => Reflect.get(window, 'seen'))) as string[]
  expect(seen.length).toBeGreaterThan(2)
  expect(seen.filter((what) => what.includes('Xanth'))).toEqual([])
})

/** Names that a page may give to fonts of its own: those that style sheets use, those of systems, and what only looks generic. */
const FAMILIES =
  `serif, sans-serif, monospace, cursive, fantasy, system-ui, math, emoji, fangsong, ui-sans-serif, ui-serif,
  ui-monospace, ui-rounded, -apple-system, BlinkMacSystemFont, caption, Segoe UI, Inter, Roboto, Helvetica, Helvetica Neue, Arial,
  Ubuntu, Cantarell, Noto Sans, initial, Liberation Sans, DejaVu Sans, Apple Color Emoji, Segoe UI Emoji, Noto Color Emoji,
  Times New Roman, Its Own`.split(/,\s+/)

it('has none of its letters asked of a server by a page that defines every font', async () => {
  const face = (name: string) =>
    `@font-face { font-family: "${name}"; src: url("/letters/${encodeURIComponent(name)}") }`
  const head = `<style>${FAMILIES.map(face).join('')} p { font-family: "Its Own" }</style>`
  const closer = await visit({ serve: () => pageOf({ name: 'fonts', head }) })
  await setUp(closer)
  const me = await closer.open('https://x.com/home')
  await comeBack(closer, me)
  await cardOf(me)
  await me.pressOnCard('Words to begin with')
  await until(me.card, (card) => (card?.controls.length ?? 0) > 5, { what: 'all of the card' })
  const asked = async () => (await closer.requests()).pages.filter((address) => address.includes('/letters/'))
  // The page's own words are written in one of them: so it would be seen.
  await until(asked, (all) => all.length > 0, { what: 'the letters of the page' })
  expect(new Set(await asked())).toEqual(new Set(['https://x.com/letters/Its%20Own']))
})

it('leaves the page’s own controls free, is reached by keyboard, and is wiped away', async () => {
  const corner = (css: string, id: string) =>
    `<button id="${id}" style="position:fixed;${css};width:120px;height:40px" onclick="this.textContent = 'pressed'">${id}</button>`
  const body = corner('right:20px;bottom:20px', 'compose') + corner('left:20px;bottom:20px', 'chat')
  const closer = await visit({ serve: () => pageOf({ name: 'controls', body }) })
  await setUp(closer, { rules: { mostADay: 5, mostAWeek: 20 } })
  const me = await closer.open('https://x.com/home')
  await comeBack(closer, me)
  const { box } = await cardOf(me)
  expect(box.y + box.height).toBeLessThan(700)
  for (const id of ['compose', 'chat']) {
    await me.click(`#${id}`)
    expect(await me.page.evaluate((its) => document.getElementById(its)?.textContent, id)).toBe('pressed')
  }
  expect(await me.card()).toBeDefined()

  // From the last of the page's own controls it is one step.
  await me.press('Tab')
  expect((await me.card())?.focused).toBe('Message Ruth')
  await me.press('Tab', 'Enter')
  await until(closer.tables, ({ nudges: [row] }) => row?.answer === 'not-now')

  await setUp(closer, { rules: { mostADay: 5, mostAWeek: 20 } })
  await comeBack(closer, me)
  const { box: at } = await cardOf(me)
  await me.page.mouse.move(at.x + 60, at.y + 20)
  await me.page.mouse.down()
  await me.page.mouse.move(at.x + 160, at.y + 25, { steps: 5 })
  await me.page.mouse.up()
  await until(closer.tables, ({ nudges: [row] }) => row?.answer === 'not-now')
  await until(me.card, (card) => !card, { what: 'no card' })
})

it('copies words to begin with, and types none', async () => {
  const closer = await visit({ serve: () => pageOf({ name: 'openers' }) })
  await setUp(closer, { plans: [{ whom: { kind: 'choose' } }], friends: [RUTH, { ...RUTH, id: 'sam', name: 'Sam' }] })
  const me = await closer.open('https://x.com/home')
  await comeBack(closer, me)
  const card = await cardOf(me)
  expect(card.text).toContain('Is there somebody you would like to hear from?')
  expect(card.controls.slice(0, 2).map(({ label }) => label)).toEqual(['Message Ruth', 'Message Sam'])
  await me.pressOnCard('Words to begin with')
  const isWhole = (box: { y: number; height: number } | undefined) => box && box.y >= 0 && box.y + box.height <= 813
  await until(me.card, (now) => now?.controls.length === 11 && isWhole(now.box) === true, { what: 'the whole card' })
  await me.pressOnCard('How are you, really?')
  await until(me.card, (now) => now?.text.includes('Copied.') === true, { what: 'the word that it was copied' })
  await me.pressOnCard('Message Sam')
  await until(closer.tables, ({ nudges: [row] }) => row?.friend === 'sam' && row.answer === 'message')
})
