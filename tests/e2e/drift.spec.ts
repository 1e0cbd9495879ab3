import { expect, it } from 'vitest'
import { x } from '../../lib/sites/x'
import { broken } from '../drift/break'
import { ways } from '../ways/x'
import { until } from './driver/until'
import { fixtureFor } from './fixture-for'
import { visit } from './visit'

const LOOK = 1_200

const textOf = (page: { evaluate: (f: () => string) => Promise<string> }) =>
  page.evaluate(() => document.body.innerText)

it('reads a site that was drawn anew by what is most likely, and says that it does', async () => {
  const redrawn = (text: string) => broken(text, x, 'everything')
  const closer = await visit({ serve: (address) => redrawn(fixtureFor(address) ?? '') })
  const me = await closer.open('https://x.com/home')
  await me.scroll(3_000)
  for (const n of [1, 2]) {
    await me.click(redrawn(ways.like?.heart(n) ?? ''))
    await me.rest(LOOK)
  }
  // Its neighbours in the row are not likes.
  await me.click(redrawn('[data-n="4"] [data-testid=reply]'))
  await me.click(redrawn('[data-n="4"] [data-testid=bookmark]'))
  await me.rest(LOOK)
  expect((await closer.settled('x')).acts).toEqual({ like: 2 })
  expect((await closer.tables()).acts).toMatchObject([{ kind: 'like', count: 2, estimated: 2 }])
  const popup = await closer.openExtension('popup.html')
  await until(
    () => textOf(popup.page),
    (text) => /likes\s*≈\s*about\s*2/.test(text),
    { what: 'an estimate in the popup' },
  )
})

it('says that likes can no longer be read, and shows no number for them', async () => {
  const closer = await visit()
  const me = await closer.open('https://x.com/home')
  // Hearts that nothing can be read from, whatever becomes of the like.
  await me.page.evaluate(() =>
    addEventListener('click', (event) => (event.stopImmediatePropagation(), event.preventDefault()), true),
  )
  // The first tells that the page is strange.
  for (const n of [1, 2, 4, 6, 8, 9]) {
    await me.page.evaluate(
      (post) => document.querySelector(`[data-n="${post}"] [data-testid=like]`)?.setAttribute('data-testid', 'like-v2'),
      n,
    )
    await me.click(`[data-n="${n}"] [data-testid=like-v2] svg`)
    await me.rest(LOOK)
  }
  expect((await closer.settled('x')).acts).toEqual({})
  const popup = await closer.openExtension('popup.html')
  const titles = () =>
    popup.page.evaluate(async () => {
      type Api = {
        tabs: { query: (all: object) => Promise<{ id?: number }[]> }
        action: { getTitle: (of: { tabId: number }) => Promise<string> }
      }
      const api = Reflect.get(globalThis, 'chrome') as Api
      const tabs = await api.tabs.query({})
      return Promise.all(tabs.map(({ id = 0 }) => api.action.getTitle({ tabId: id })))
    })
  await until(titles, (all) => all.filter((title) => title === 'Closer cannot read all of X today').length === 1, {
    what: 'the icon of that tab to say so',
  })
  await until(
    () => textOf(popup.page),
    (text) => text.includes('Closer can no longer read likes on X.') && /likes\s*–\s*not known/.test(text),
    { what: 'the health line' },
  )
})
