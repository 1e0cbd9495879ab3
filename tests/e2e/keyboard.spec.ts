import { expect, it } from 'vitest'
import { fill } from '../../scripts/demo/fill'
import { demoOf } from '../../scripts/demo/generate'
import { faults } from './axe'
import type { Person } from './driver/person'
import { until } from './driver/until'
import { PAGES } from './every-page'
import { says } from './screen'
import { comesTo, focusOf, tabTo, walk } from './stops'
import { inChromium, visit } from './visit'

it('the Tab key stops at everything, in order, and shows where', async () => {
  const closer = await visit()
  const first = await closer.openExtension('dashboard.html#/data')
  await first.sees('main h1')
  await fill(first.page, demoOf(Date.now(), 6))
  await first.close()
  for (const path of PAGES) {
    const me = await closer.openExtension(path)
    await me.sees('main h1, main h2')
    if (path !== 'welcome.html') await me.sees('.demo')
    await me.front()
    const { stops, places } = await walk(me)
    expect(
      stops.map(({ at }) => at),
      path,
    ).toEqual(Array.from({ length: places }, (_, i) => i))
    expect(
      stops.filter(({ isSeen, hasRing }) => !isSeen || !hasRing),
      path,
    ).toEqual([])
    await me.close()
  }
  expect(closer.consoleLines).toEqual([])
}, 240_000)

it('from page to page, past the navigation, and back', async () => {
  const closer = await visit()
  const me = await closer.openExtension('dashboard.html')
  await me.sees('main h1')
  await me.front()
  await tabTo(me, 'Trends')
  await me.press('Enter')
  await says(me, 'Where your time went, as far back as Closer knows.')
  await comesTo(me, 'Trends')
  expect(await me.page.title()).toBe('Trends · Closer')
  // The focus is where the page begins: what comes next is in it.
  await me.press('Tab')
  expect(await me.page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
  await me.page.evaluate(() => history.back())
  await says(me, 'Where your time went, from watching to opening up.')
  await comesTo(me, 'Overview')

  const again = await closer.openExtension('dashboard.html')
  await again.sees('main h1')
  await again.front()
  await tabTo(again, 'Skip to the page')
  await again.press('Enter')
  await comesTo(again, 'Overview')
  expect(closer.consoleLines).toEqual([])
})

it('pauses and resumes', async () => {
  const closer = await visit()
  const me = await closer.openExtension('popup.html')
  await says(me, 'Today')
  await me.front()
  await tabTo(me, 'Pause')
  await me.press('Enter')
  await comesTo(me, 'For 1 hour')
  expect(await faults(me)).toEqual([])
  await me.press('Escape')
  await comesTo(me, 'Pause')
  await me.press('Enter')
  await comesTo(me, 'For 1 hour')
  await me.press('ArrowDown', 'ArrowDown', 'Enter')
  await says(me, 'Paused until you resume.', 'body')
  await comesTo(me, 'Resume')
  await me.press('Enter')
  await comesTo(me, 'Pause')
  expect(closer.consoleLines).toEqual([])
})

it('asks before it erases, and can be told not to', async () => {
  const closer = await visit()
  const me = await closer.openExtension('dashboard.html#/data')
  await says(me, 'Start afresh')
  await me.front()
  await tabTo(me, 'Erase everything')
  await me.press('Enter')
  await comesTo(me, 'Keep my data')
  expect(await faults(me)).toEqual([])
  // Nothing else can be reached while it is asked.
  for (let n = 0; n < 6; n++) {
    await me.press('Tab')
    await until(
      () => focusOf(me),
      (focus) => ['Keep my data', 'Yes, erase it all'].includes(focus),
      { what: 'the focus within' },
    )
  }
  await me.press('Escape')
  await comesTo(me, 'Erase everything')
})

it('writes down a friend, and says so to those who hear a page', async () => {
  const closer = await visit()
  const me = await closer.openExtension('dashboard.html#/friends')
  await says(me, 'Add somebody')
  await me.front()
  await hear(me)
  await tabTo(me, 'Name')
  await me.type('Ruth')
  await me.press('Enter')
  await until(
    () => heard(me),
    (said) => said.includes('Ruth is on your list.'),
    { what: 'that it is said' },
  )
  expect(closer.consoleLines).toEqual([])
})

/** Takes down what live regions that are there already say from now on. */
const hear = (me: Person) =>
  me.page.evaluate(() => {
    const said: string[] = []
    Reflect.set(window, 'said', said)
    for (const region of document.querySelectorAll('output, [role=status], [role=alert], [aria-live]'))
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      })
  })
const heard = (me: Person) => me.page.evaluate(() => Reflect.get(window, 'said') as string[])

it.runIf(inChromium)(
  'is all there in forced colours, and still where motion is unwelcome',
  async () => {
    const closer = await visit()
    const first = await closer.openExtension('dashboard.html#/data')
    await first.sees('main h1')
    await fill(first.page, demoOf(Date.now(), 40))
    await first.close()
    for (const path of PAGES) {
      const me = await closer.openExtension(path)
      const cdp = await me.page.createCDPSession()
      await cdp.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'forced-colors', value: 'active' },
          { name: 'prefers-reduced-motion', value: 'reduce' },
        ],
      })
      await me.sees('main h1, main h2')
      // Axe sees the colours that were asked for, and not those that the person forces on them.
      expect(await faults(me, ['color-contrast']), path).toEqual([])
      const odd = await me.page.evaluate(() => {
        const card = getComputedStyle(document.querySelector('.card') ?? document.body).backgroundColor
        const isLost = (one: Element) => {
          const { backgroundColor, backgroundImage, borderTopStyle, boxShadow } = getComputedStyle(one)
          const isFlat = backgroundColor === card && backgroundImage === 'none'
          return isFlat && borderTopStyle === 'none' && boxShadow === 'none'
        }
        const lost = [...document.querySelectorAll('.fill, .share-bar, [role=switch]')].filter(isLost)
        const moving = document.getAnimations().filter(({ playState }) => playState === 'running')
        return [...lost.map((one) => `lost: ${one.outerHTML.slice(0, 80)}`), ...moving.map(() => 'moves')]
      })
      expect(odd, path).toEqual([])
      await me.close()
    }
  },
  120_000,
)
