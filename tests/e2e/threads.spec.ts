import { expect, it } from 'vitest'
import { ways } from '../ways/threads'
import { journey } from './journey'
import { visit } from './visit'

/** Long enough for a control to be read again, and for a composer to be looked at for the last time. */
const LOOK = 1_700

journey(ways)

it('counts the messages of a deck, and tells its columns apart', async () => {
  const closer = await visit()
  const me = await closer.open('https://www.threads.com/following')
  await me.scroll(3_000, { over: '.xcolumn' })
  await me.click('.xdeck [role=textbox]')
  const began = await me.presence()
  await me.rest(LOOK)
  await me.type('hello there')
  await me.press('Enter')
  await me.rest(LOOK)
  await me.page.evaluate(() => Reflect.get(window, 'dated')())
  await me.receive('hello')
  await me.rest(LOOK)
  const talking = (await me.presence()) - began
  await me.click('[data-n="2"] .xrow > :first-child svg')
  await me.rest(LOOK)
  await me.scroll(2_000, { over: '.xcolumn' })
  const { acts, ms } = await closer.settled('threads')
  expect(acts).toEqual({ 'message-sent': 1, 'message-received': 1, like: 1 })
  expect(ms.messaging).toBeGreaterThan(talking - 1_000)
  expect(ms.messaging).toBeLessThan(talking + 1_500)
  expect(ms.passive).toBeGreaterThan(4_000)
})

it('tells a post from an answer, and takes no other button for the heart', async () => {
  const closer = await visit()
  const me = await closer.open('https://www.threads.com/')
  await me.click('[data-start]')
  await me.click('[role=dialog] [role=textbox]')
  await me.type('never mind')
  await me.click('.xcancel')
  await me.rest(LOOK)
  await me.click('[data-start]')
  await me.click('[role=dialog] [role=textbox]')
  await me.type('what a day')
  await me.click('.xpost')
  await me.rest(LOOK)
  for (const nth of [3, 4]) await me.click(`[data-n="1"] .xrow > :nth-child(${nth}) svg`)
  await me.click('[data-n="1"] .xhead svg')
  await me.rest(LOOK)
  await me.click('[data-n="1"] .xrow > :nth-child(2) svg')
  await me.click('[role=dialog] [role=textbox]')
  await me.type('so it was')
  await me.click('.xpost')
  await me.rest(LOOK)
  expect((await closer.settled('threads')).acts).toEqual({ post: 1, comment: 1 })
})
