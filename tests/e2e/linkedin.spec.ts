import { expect, it } from 'vitest'
import { ways } from '../ways/linkedin'
import { journey } from './journey'
import { visit } from './visit'

const OUTLET = '#interop-outlet >>> '
const like = (n: number) => `[data-n="${n}"] [aria-label^="Status der Reaktion"] svg`
/** Long enough for a control to be read again, and for a composer to be looked at for the last time. */
const LOOK = 1_700

journey(ways)

it('counts a reaction from the tray once, and none that only changes it', async () => {
  const closer = await visit()
  const me = await closer.open('https://www.linkedin.com/feed/')
  const react = async (n: number, name: string) => {
    const { x, y } = await me.reach(like(n))
    await me.page.mouse.move(x, y)
    await me.click(`#portals [aria-label="${name}"] img`)
    await me.rest(LOOK)
    await me.page.mouse.move(5, 5)
  }
  await react(1, 'Applaus')
  await react(1, 'Gefällt mir')
  await react(2, 'Gefällt mir')
  await me.click(like(2))
  await me.rest(LOOK)
  expect((await closer.settled('linkedin')).acts).toEqual({ like: 2, unlike: 1 })
})

it('counts a chat that floats over the feed, inside a shadow root', async () => {
  const closer = await visit()
  const me = await closer.open('https://www.linkedin.com/feed/')
  await me.click(`${OUTLET}.msg-conversation-listitem`)
  await me.click(`${OUTLET}.msg-form__contenteditable`)
  const began = await me.presence()
  await me.rest(LOOK)
  await me.type('hello there')
  await me.click(`${OUTLET}.msg-form__send-button`)
  // Their answer comes at once, while the own row is being given its real name.
  await me.rest(1_000)
  await me.receive('hello')
  await me.rest(LOOK)
  const talking = (await me.presence()) - began
  await me.click(like(1))
  await me.rest(LOOK)
  const { acts, ms } = await closer.settled('linkedin')
  expect(acts).toEqual({ 'message-sent': 1, 'message-received': 1, like: 1 })
  expect(ms.messaging).toBeGreaterThan(talking - 1_000)
  expect(ms.messaging).toBeLessThan(talking + 1_500)
})

it('tells a post from a comment', async () => {
  const closer = await visit()
  const me = await closer.open('https://www.linkedin.com/feed/')
  await me.click('[data-start]')
  await me.click(`${OUTLET}.ql-editor`)
  await me.type('never mind')
  await me.click(`${OUTLET}[aria-label=Schließen]`)
  await me.rest(LOOK)
  await me.click('[data-start]')
  await me.click(`${OUTLET}.ql-editor`)
  await me.type('what a day')
  await me.click(`${OUTLET}[aria-label=Posten]`)
  await me.rest(LOOK)
  await me.click('[data-n="1"] [aria-label=Kommentieren]')
  await me.click('[data-n="1"] .tiptap')
  await me.type('so it was')
  await me.click('[data-n="1"] ._9c2 > button')
  await me.rest(LOOK)
  expect((await closer.settled('linkedin')).acts).toEqual({ post: 1, comment: 1 })
})
