import { describe, expect, it } from 'vitest'
import { fill } from '../../scripts/demo/fill'
import { demoOf } from '../../scripts/demo/generate'
import { nudge } from '../nudges/build'
import { faults } from './axe'
import { until } from './driver/until'
import { PAGES, PRACTICE } from './every-page'
import { setUp } from './nudge-journey'
import { inChromium, visit } from './visit'

/** Firefox lets no protocol choose. */
const SCHEMES = inChromium ? (['light', 'dark'] as const) : (['light'] as const)

describe.each(SCHEMES)('in the %s', (scheme) => {
  it('nothing is wrong with any page', async () => {
    const closer = await visit()
    const me = await closer.open('https://x.com/home')
    await me.scroll(2_000)
    await closer.settled('x')
    for (const path of [...PAGES, ...PRACTICE]) {
      const page = await closer.openExtension(path)
      const calm = { name: 'prefers-reduced-motion', value: 'reduce' }
      if (inChromium) await page.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }, calm])
      await page.sees('main h1, main h2')
      expect(await faults(page), path).toEqual([])
      await page.close()
    }
    expect(closer.consoleLines).toEqual([])
    expect((await closer.requests()).extension).toEqual([])
  })
})

it('nothing is wrong with plans, the editor of one, or what of them waits in the popup', async () => {
  const closer = await visit()
  const ago = (n: number) => Date.now() - n * 86_400_000
  const sent = [1, 2, 3].map((n) => nudge({ id: `n${n}`, plan: 'p0', at: ago(n), answer: 'not-now', followed: 'left' }))
  const gone = { kind: 'friend', id: 'nobody' } as const
  await setUp(closer, {
    plans: [{}, { whom: gone, on: false }, { way: 'mark', whom: { kind: 'choose' } }],
    nudges: [
      ...sent,
      nudge({ id: 'out', at: ago(4), arm: 'withheld', drawn: true, followed: 'friend' }),
      nudge({ id: 'now', plan: 'p2', friend: null, way: 'mark', at: Date.now() - 60_000 }),
    ],
    rules: { leaveOut: true, openers: ['Remember the lake?'] },
  })
  for (const [path, css] of [
    ['dashboard.html#/nudges/p0', '.plan-form select'],
    ['popup.html', '.answers'],
  ] as const) {
    const page = await closer.openExtension(path)
    await page.sees(css)
    expect(await faults(page), path).toEqual([])
  }
  expect(closer.consoleLines).toEqual([])
})

describe.each(SCHEMES)('in the %s', (scheme) => {
  it('nothing is wrong with a friend, a talk being written down, tables that are open, or the way to erase', async () => {
    const closer = await visit()
    const first = await closer.openExtension('dashboard.html#/data')
    await first.sees('main h1')
    const demo = demoOf(Date.now(), 40)
    await fill(first.page, demo)
    await first.close()
    for (const [path, css] of [
      [`dashboard.html#/friends/${demo.friends[0]?.id}`, 'summary'],
      ['dashboard.html#/conversations', '.card header button, .card .line button'],
      ['dashboard.html#/trends/week', 'summary'],
      ['dashboard.html#/reflect', 'summary'],
      ['dashboard.html#/data', '.deed [aria-haspopup=dialog]'],
      ['popup.html', 'summary'],
    ] as const) {
      const page = await closer.openExtension(path)
      if (inChromium) await page.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      await page.sees(css)
      await page.page.evaluate((at) => document.querySelector<HTMLElement>(at)?.click(), css)
      await page.sees('details[open], form, [role=alertdialog], .elsewhere')
      await page.rest(300)
      expect(await faults(page), path).toEqual([])
      await page.close()
    }
    expect(closer.consoleLines).toEqual([])
  })
})

it('the popup says what was counted, as it is counted', async () => {
  const closer = await visit()
  const popup = await closer.openExtension('popup.html')
  const text = () => popup.page.evaluate(() => document.body.textContent ?? '')
  for (const heading of ['Today', 'This week', 'Friends'])
    await until(
      () => popup.page.evaluate((h) => [...document.querySelectorAll('h2')].some((e) => e.textContent === h), heading),
      Boolean,
      { what: heading },
    )
  const me = await closer.open('https://x.com/home')
  await me.click('[data-n="1"] [data-testid=like] svg')
  await me.rest(1_200)
  await closer.settled('x')
  await popup.front()
  await until(text, (said) => said.includes('like1'), { what: 'the like in the popup that was open all the time' })
})

it.runIf(inChromium)('counts nothing while tracking is paused, and goes on after', async () => {
  const closer = await visit()
  const me = await closer.open('https://x.com/home')
  await me.scroll(2_000)
  const before = await closer.settled('x')
  const popup = await closer.openExtension('popup.html')
  const choose = async (name: string) => {
    const has = (text: string) =>
      [...document.querySelectorAll('button, [role=menuitem]')].some((b) => b.textContent?.trim() === text)
    await until(() => popup.page.evaluate(has, name), Boolean, { what: name })
    const handle = await popup.page.evaluateHandle(
      (text) => [...document.querySelectorAll('button, [role=menuitem]')].find((b) => b.textContent?.trim() === text),
      name,
    )
    await (handle.asElement() as { click: () => Promise<void> } | null)?.click()
  }
  await choose('Pause')
  await choose('For 1 hour')
  await until(
    () => popup.page.evaluate(() => document.body.textContent ?? ''),
    (said) => said.includes('Paused until'),
    { what: 'the pause' },
  )
  await me.front()
  await me.scroll(3_000)
  await me.click('[data-n="2"] [data-testid=like] svg')
  await me.rest(1_200)
  expect(await closer.settled('x')).toEqual(before)
  await popup.front()
  await choose('Resume')
  await me.front()
  await me.scroll(1_000)
  await me.click('[data-n="4"] [data-testid=like] svg')
  await me.rest(1_200)
  expect((await closer.settled('x')).acts).toEqual({ like: 1 })
})
