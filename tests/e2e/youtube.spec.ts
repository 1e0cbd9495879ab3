import { expect, it } from 'vitest'
import { ways } from '../ways/youtube'
import { journey } from './journey'
import { visit } from './visit'

/** Long enough for a control to be read a second time. */
const LOOK = 1_200

journey(ways)

it('counts the like of a video once, wherever it is pressed, and a subscription', async () => {
  const closer = await visit()
  const me = await closer.open('https://www.youtube.com/watch?v=12')
  await me.click('segmented-like-dislike-button-view-model like-button-view-model button')
  await me.rest(LOOK)
  await me.click('#full')
  await me.click('yt-player-quick-action-buttons button')
  await me.rest(LOOK)
  await me.click('yt-player-quick-action-buttons button')
  await me.rest(LOOK)
  await me.click('dislike-button-view-model button')
  await me.click('ytd-subscribe-button-renderer button')
  await me.rest(LOOK)
  // A comment thought better of.
  await me.click('#placeholder-area')
  await me.type('first')
  await me.click('#cancel-button button')
  await me.rest(LOOK)
  expect((await closer.settled('youtube')).acts).toEqual({ like: 2, unlike: 1, follow: 1 })
})

it('counts shorts as looking, and likes of the one that is shown', async () => {
  const closer = await visit()
  const me = await closer.open('https://www.youtube.com/shorts/0')
  for (const n of [0, 1, 2]) {
    await me.sees(`[data-short="${n}"]`)
    await me.rest(3_000)
    if (n !== 1) await me.click(`[data-short="${n}"] like-button-view-model button`)
    await me.rest(LOOK)
    await me.page.mouse.move(300, 300)
    await me.page.mouse.wheel({ deltaY: 800 })
    await me.rest(LOOK)
  }
  expect(await me.path()).toBe('/shorts/3')
  const spent = await me.presence()
  const { acts, ms } = await closer.settled('youtube')
  expect(acts).toEqual({ like: 2 })
  expect((ms.passive ?? 0) + (ms.reacting ?? 0)).toBeGreaterThan(spent - 1_500)
  expect(ms.messaging ?? ms.other).toBeUndefined()
})
