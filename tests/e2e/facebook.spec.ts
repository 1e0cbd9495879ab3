import { expect, it } from 'vitest'
import { ways } from '../ways/facebook'
import { journey } from './journey'
import { visit } from './visit'

/** Long enough for a control to be read again, and for a composer to be looked at for the last time. */
const LOOK = 1_700

journey(ways)

it('counts a reaction from the tray once, and none that only changes it', async () => {
  const closer = await visit()
  const me = await closer.open('https://www.facebook.com/')
  const react = async (n: number, name: string) => {
    const { x, y } = await me.reach(`[data-n="${n}"] [data-ad-rendering-role=like_button] i`)
    await me.page.mouse.move(x, y)
    await me.click(`#portals [aria-label="${name}"] img`)
    await me.rest(LOOK)
    await me.page.mouse.move(5, 5)
  }
  await react(1, 'Love')
  await react(1, 'Haha')
  await react(2, 'Gefällt mir')
  await me.click('[data-n="2"] [data-ad-rendering-role=like_button] i')
  await me.rest(LOOK)
  expect((await closer.settled('facebook')).acts).toEqual({ like: 2, unlike: 1 })
})

it('counts a chat that floats over the feed as messages', async () => {
  const closer = await visit()
  const me = await closer.open('https://www.facebook.com/')
  await me.click('[data-contact]')
  await me.click('.xixxii4 [role=textbox]')
  const began = await me.presence()
  await me.rest(1_500)
  await me.type('hello there')
  await me.press('Enter')
  await me.rest(LOOK)
  await me.receive('hello')
  await me.rest(LOOK)
  const talking = (await me.presence()) - began
  await me.click('[data-n="1"] [data-ad-rendering-role=like_button] i')
  await me.rest(LOOK)
  await me.scroll(2_000)
  const { acts, ms } = await closer.settled('facebook')
  expect(acts).toEqual({ 'message-sent': 1, 'message-received': 1, like: 1 })
  expect(ms.messaging).toBeGreaterThan(talking - 1_000)
  expect(ms.messaging).toBeLessThan(talking + 1_500)
})

it('takes no date, nobody typing and nothing drawn anew for a message', async () => {
  const closer = await visit()
  const me = await closer.open('https://www.facebook.com/messages/e2ee/t/555/')
  await me.click('[role=main] [role=textbox]')
  await me.rest(LOOK)
  for (const what of ['dated', 'typing']) {
    await me.page.evaluate((name) => Reflect.get(window, name)(true), what)
    await me.rest(LOOK)
  }
  await me.page.evaluate(() => Reflect.get(window, 'typing')(false))
  await me.receive('that took a while')
  await me.rest(LOOK)
  // Back to older ones, while the newest are taken out and drawn anew.
  await me.scroll(1_500, { by: -150, over: '[role=grid]' })
  await me.rest(LOOK)
  await me.sees('[role=grid] p')
  await me.scroll(3_000, { by: 150, over: '[role=grid]' })
  await me.rest(LOOK)
  expect((await closer.settled('facebook')).acts).toEqual({ 'message-received': 1 })
})

it('tells a post, a comment in a dialog and an answer to a story', async () => {
  const closer = await visit()
  const me = await closer.open('https://www.facebook.com/')
  await me.click('[data-start]')
  await me.click('[role=dialog] [role=textbox]')
  await me.type('not yet')
  await me.click('[aria-label=Schließen]')
  await me.rest(LOOK)
  await me.click('[data-start]')
  await me.click('[role=dialog] [role=textbox]')
  await me.type('what a day')
  await me.click('[aria-label=Posten]')
  await me.rest(LOOK)
  await me.click('[data-n="1"] [data-ad-rendering-role=comment_button]')
  await me.click('[role=dialog] [role=textbox]')
  await me.type('so it was')
  await me.press('Enter')
  await me.rest(LOOK)
  await me.goTo('/stories/1234/')
  await me.click('[role=textbox]')
  await me.type('nice')
  await me.press('Enter')
  await me.rest(LOOK)
  expect((await closer.settled('facebook')).acts).toEqual({ post: 1, comment: 1, 'message-sent': 1 })
})
