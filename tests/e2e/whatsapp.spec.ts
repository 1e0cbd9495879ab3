import { expect, it } from 'vitest'
import { ways } from '../ways/whatsapp'
import { journey } from './journey'
import { talkJourney } from './talk-journey'
import { expectNear, visit } from './visit'

const HOME = 'https://web.whatsapp.com/'
/** Long enough for a composer to be looked at for the last time. */
const LOOK = 1_700

journey(ways)
talkJourney(ways)

it('takes a channel for a feed, and a list of chats for neither', async () => {
  const closer = await visit()
  const me = await closer.open(HOME)
  await me.rest(2_000)
  await me.click('[data-chat=harbour]')
  const began = await me.presence()
  await me.scroll(4_000, { over: '#main .x1a' })
  await me.receive('news from the harbour')
  await me.rest(LOOK)
  const spent = (await me.presence()) - began
  const { acts, ms } = await closer.settled('whatsapp')
  expect(acts).toEqual({})
  expectNear(ms.passive ?? 0, spent)
  expect(ms.messaging).toBeUndefined()
})

it('counts nothing of a page that asks to log in as talking', async () => {
  const closer = await visit()
  const me = await closer.open(`${HOME}#qr`)
  await me.scroll(3_000)
  expect(Object.keys((await closer.settled('whatsapp')).ms)).toEqual(['other'])
})

it('reads rows that are used again, rows without classes, and what is sent without a text', async () => {
  const closer = await visit()
  const me = await closer.open(`${HOME}#group`)
  await me.rest(LOOK)
  // Older messages, other chats, and notes of the app are no news.
  await me.scroll(1_500, { by: -400, over: '#main .x1a' })
  await me.scroll(1_500, { by: 400, over: '#main .x1a' })
  await me.page.evaluate(() => Reflect.get(window, 'note')())
  await me.rest(LOOK)
  await me.receive('one')
  await me.receive('two')
  await me.rest(LOOK)
  await me.click('footer button')
  await me.rest(LOOK)
  await me.click('[data-chat=plain]')
  await me.rest(LOOK)
  await me.receive('three')
  await me.rest(LOOK)
  await me.click('footer [role=textbox]')
  await me.type('four')
  await me.click('footer button:last-child')
  await me.rest(LOOK)
  expect((await closer.settled('whatsapp')).acts).toEqual({ 'message-received': 3, 'message-sent': 2 })
})
