import { expect, it } from 'vitest'
import { until } from './driver/until'
import { browse, cardOf, LINK, noCard, setUp } from './nudge-journey'
import { visit } from './visit'

it('brings a card at a pause, which takes nothing from the page, and opens the way to the friend', async () => {
  const closer = await visit()
  await setUp(closer)
  const me = await closer.open('https://x.com/home')
  await browse(me)
  // What has the focus, where the page stands, what it holds.
  const page = () =>
    me.page.evaluate(() => [document.activeElement?.outerHTML, scrollY, document.body.innerHTML.length].join())
  const before = await page()
  const card = await cardOf(me)
  expect(await page()).toBe(before)
  expect(card.text).toContain('20 minutes here.')
  expect(card.text).toContain('You wanted to get in touch with Ruth.')
  expect(card.controls.map(({ label }) => label)).toEqual([
    'Message Ruth',
    'Not now',
    'Later today',
    'Stop this plan',
    'Words to begin with',
  ])
  const sizes = new Set(card.controls.slice(0, 4).map(({ width, height }) => `${width} ${height}`))
  expect([...sizes]).toHaveLength(1)
  expect(card.focused).toBeUndefined()
  expect((await closer.tables()).nudges).toMatchObject([{ friend: 'ruth', arm: 'shown', answer: null }])

  const opened = closer.browser.waitForTarget((target) => target.url() === LINK, { timeout: 10_000 })
  await me.pressOnCard('Message Ruth')
  await opened
  await noCard(me)
  expect((await closer.tables()).nudges).toMatchObject([{ answer: 'message' }])
  expect(closer.consoleLines).toEqual([])
})

it.each([
  ['Not now', 'not-now'],
  ['Later today', 'later'],
  ['Stop this plan', 'stop'],
] as const)('%s does what it says', async (label, answer) => {
  const closer = await visit()
  await setUp(closer)
  const me = await closer.open('https://x.com/home')
  await browse(me)
  await cardOf(me)
  await me.pressOnCard(label)
  await noCard(me)
  const { nudges, plans } = await until(closer.tables, ({ nudges: [row] }) => row?.answer === answer)
  expect(plans[0]?.on).toBe(answer !== 'stop')
  expect(nudges[0]?.again !== null).toBe(answer === 'later')
})
