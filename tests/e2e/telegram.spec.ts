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

it('counts a message liked once, by whatever reaction and however it is made', async () => {
  const closer = await visit()
  const me = await closer.open('https://web.telegram.org/a/#-1001333')
  const message = (fromEnd: number) => `.Message:nth-last-child(${fromEnd})`
  await me.rest(2_000)
  // One of those that it has.
  await me.click(`${message(1)} .message-reaction`)
  await me.sees(`${message(1)} .chosen`)
  await me.rest(LOOK)
  // The first that it gets, and back: nothing is left that shows it.
  for (const pressed of ['.quick-reaction', '.message-reaction']) {
    await me.click(`${message(2)} ${pressed}`)
    await me.rest(LOOK)
  }
  // From the tray: one, then another in its place.
  for (const nth of [1, 2]) {
    const content = await me.page.$(`${message(3)} .message-content`)
    await content?.click({ button: 'right' })
    await me.click(`.ReactionSelector__reactions > div:nth-child(${nth})`)
    await me.sees(`${message(3)} .chosen`)
    await me.rest(LOOK)
  }
  // No reaction.
  await me.click(`${message(4)} .text`)
  await me.rest(LOOK)
  expect((await closer.settled('telegram')).acts).toEqual({ like: 3, unlike: 1 })
})

it('counts what comes in once, where a long chat is kept in parts', async () => {
  const closer = await visit()
  const me = await closer.open('https://web.telegram.org/a/#111')
  await me.rest(2_000)
  await me.scroll(4_000, { over: '.MessageList', by: -400 })
  await me.receive('are you there')
  await me.rest(LOOK)
  await me.scroll(5_000, { over: '.MessageList', by: 400 })
  await me.rest(LOOK)
  await me.receive('now you are')
  await me.rest(LOOK)
  expect((await closer.settled('telegram')).acts).toEqual({ 'message-received': 2 })
})

it('takes what one had not read yet for history', async () => {
  const closer = await visit()
  const me = await closer.open('https://web.telegram.org/a/#777')
  await me.rest(2_500)
  await me.scroll(4_000, { over: '.MessageList', by: 100 })
  expect(await me.page.evaluate(() => document.querySelectorAll('.Message').length)).toBeGreaterThan(19)
  await me.receive('you have read it all')
  await me.rest(LOOK)
  expect((await closer.settled('telegram')).acts).toEqual({ 'message-received': 1 })
})

it('counts no message that failed, nor one for it once it was deleted', async () => {
  const closer = await visit()
  const me = await closer.open('https://web.telegram.org/a/#999')
  await me.click('#editable-message-text')
  await me.rest(2_000)
  await me.type('into the void')
  await me.press('Enter')
  await me.sees('.MessageOutgoingStatus--failed')
  await me.rest(LOOK)
  await me.page.evaluate(() => {
    document.querySelector('.Message:has(.MessageOutgoingStatus--failed)')?.remove()
    Reflect.set(window, 'mended', true)
  })
  await me.type('once more')
  await me.press('Enter')
  await me.rest(LOOK)
  expect((await closer.settled('telegram')).acts).toEqual({ 'message-sent': 1 })
})
