import { expect, it } from 'vitest'
import { ways } from '../ways/telegram'
import { journey } from './journey'
import { expectNear, visit } from './visit'

/** Long enough for a composer to be looked at for the last time. */
const LOOK = 1_700
const FIELD_K = '.chat.active .input-message-input:not([hidden])'

journey(ways)

it('reads the chat in use where those that were left stay in the page', async () => {
  const closer = await visit()
  const me = await closer.open('https://web.telegram.org/k/#@mara')
  await me.click(FIELD_K)
  await me.rest(LOOK)
  await me.type('hello')
  await me.press('Enter')
  await me.rest(LOOK)
  await me.receive('hello you')
  await me.rest(LOOK)
  // Another, and back.
  for (const name of ['noor', 'mara']) {
    await me.click(`.chatlist-chat[href$=${name}]`)
    await me.rest(3_000)
    await me.receive('are you there')
    await me.rest(LOOK)
  }
  await me.click(FIELD_K)
  await me.type('yes')
  await me.click('.chat.active .btn-send')
  await me.rest(LOOK)
  const talking = await me.presence()
  const { acts, ms } = await closer.settled('telegram')
  expect(acts).toEqual({ 'message-sent': 2, 'message-received': 3 })
  expectNear(ms.messaging ?? 0, talking)
})

it.each([
  ['A', 'a/#-1001333', '.MessageList'],
  ['K', 'k/#@harbour', '.chat.active .bubbles'],
])('takes a channel for a feed in client %s', async (_, path, over) => {
  const closer = await visit()
  const me = await closer.open(`https://web.telegram.org/${path}`)
  await me.scroll(4_000, { over, by: -100 })
  await me.receive('news from the harbour')
  await me.rest(LOOK)
  const spent = await me.presence()
  const { acts, ms } = await closer.settled('telegram')
  expect(acts).toEqual({})
  expectNear(ms.passive ?? 0, spent)
  // Client K shows a moment later what its address says.
  expect(ms.messaging ?? 0).toBeLessThan(500)
})

it('takes a group for messages, and what answers a story', async () => {
  const closer = await visit()
  const me = await closer.open('https://web.telegram.org/a/#-222')
  await me.click('#editable-message-text')
  await me.rest(LOOK)
  await me.receive('one')
  await me.rest(LOOK)
  await me.type('two')
  await me.click('.Button.send')
  await me.rest(LOOK)
  const began = await me.presence()
  await me.click('.story')
  await me.rest(3_000)
  const watched = (await me.presence()) - began
  await me.click('#editable-story-input-text')
  await me.type('how lovely')
  await me.press('Enter')
  await me.rest(LOOK)
  const { acts, ms } = await closer.settled('telegram')
  expect(acts).toEqual({ 'message-sent': 2, 'message-received': 1 })
  expectNear(ms.passive ?? 0, watched)
})
