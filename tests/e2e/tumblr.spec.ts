import { expect, it } from 'vitest'
import { ways } from '../ways/tumblr'
import { journey } from './journey'
import { expectNear, visit } from './visit'

/** Long enough for a composer to be looked at for the last time. */
const LOOK = 1_700

journey(ways)

it('takes small windows over the feed for messages, also while they are only read', async () => {
  const closer = await visit()
  const me = await closer.open(ways.home)
  await me.scroll(3_000)
  await me.click('header button[aria-label=Mensagens]')
  await me.rest(500)
  const began = await me.presence()
  for (const place of [0, 1]) {
    await me.click(`[data-place="${place}"] textarea`)
    await me.type('hello')
    await (place ? me.click(`[data-place="${place}"] form button`) : me.press('Enter'))
    await me.rest(LOOK)
  }
  await me.click('[data-place="0"] ul')
  await me.rest(2_000)
  const talking = (await me.presence()) - began
  await me.click('main article a')
  await me.scroll(2_000)
  const { acts, ms } = await closer.settled('tumblr')
  expect(acts).toEqual({ 'message-sent': 2 })
  expectNear(ms.messaging ?? 0, talking)
})

it('counts a like by key', async () => {
  const closer = await visit()
  const me = await closer.open(ways.home)
  await me.scroll(1_000)
  await me.page.evaluate(() =>
    document.querySelector<HTMLElement>('[data-n="2"] article')?.focus({ preventScroll: true }),
  )
  await me.press('l')
  await me.sees('[data-n="2"] use[href$="like-filled"]')
  await me.rest(1_200)
  expect((await closer.settled('tumblr')).acts).toEqual({ like: 1 })
})
