import { expect, it } from 'vitest'
import { until } from './driver/until'
import { expectNear, total, visit } from './visit'

const like = (n: number) => `[data-n="${n}"] [data-testid=like] svg`
const unlike = (n: number) => `[data-n="${n}"] [data-testid=unlike] svg`
/** Long enough for a control to be read a second time. */
const LOOK = 1_200

it('counts likes that took, and nothing else', async () => {
  const closer = await visit()
  const me = await closer.open('https://x.com/home')
  await me.scroll(4_000)
  await me.click(like(1))
  await me.rest(LOOK)
  await me.click(like(2))
  await me.sees(unlike(2))
  await me.rest(LOOK)
  await me.click(unlike(2))
  await me.rest(LOOK)
  // One that never flips, and one that the server takes back.
  await me.click(like(3))
  await me.rest(LOOK)
  await me.click(like(5))
  await me.rest(LOOK)
  // By key, on the post that has the focus.
  await me.page.evaluate(() =>
    document.querySelector<HTMLElement>('[data-n="8"] article')?.focus({ preventScroll: true }),
  )
  await me.press('l')
  await me.sees(unlike(8))
  await me.rest(LOOK)
  // By the page itself: nobody did it.
  await me.page.evaluate(() => {
    document.querySelector<HTMLElement>('[data-n="9"] [data-testid=like]')?.click()
    document
      .querySelector('[data-n="10"] [data-testid=like]')
      ?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    dispatchEvent(new WheelEvent('wheel', { deltaY: 100 }))
  })
  await me.sees(unlike(10))
  await me.rest(LOOK)
  const spent = await me.presence()
  const counts = await closer.settled('x')
  expect(counts.acts).toEqual({ like: 3, unlike: 1 })
  expectNear(total(counts), spent)
  expect(counts.ms.reacting).toBeGreaterThan(1_000)
  expect(counts.ms.messaging).toBeUndefined()
})

it('counts saves, posts and comments', async () => {
  const closer = await visit()
  const me = await closer.open('https://x.com/home')
  await me.click('[data-n="1"] [data-testid=bookmark]')
  await me.rest(LOOK)
  await me.click('[data-testid=tweetTextarea_0]')
  const began = await me.presence()
  await me.type('what a day it was')
  await me.press('Control+Enter')
  await me.rest(LOOK)
  const writing = (await me.presence()) - began
  await me.click('[data-n="2"] time')
  await until(me.path, (path) => path.endsWith('/status/1002'))
  await me.click('[data-testid=tweetTextarea_0]')
  await me.type('so it was')
  await me.click('[data-testid=tweetButtonInline]')
  await me.rest(LOOK)
  const { acts, ms } = await closer.settled('x')
  expect(acts).toEqual({ save: 1, post: 1, comment: 1 })
  expect(ms.posting).toBeGreaterThan(writing - 500)
})
