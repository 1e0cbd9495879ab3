import { expect, it } from 'vitest'
import { ways } from '../ways/tiktok'
import { journey } from './journey'
import { expectNear, visit } from './visit'

/** Long enough for a control to be read again, and for a composer to be looked at for the last time. */
const LOOK = 1_700

journey(ways)

it('counts a double tap once, a like of the opened video, and a comment beside the feed', async () => {
  const closer = await visit()
  const me = await closer.open('https://www.tiktok.com/foryou')
  for (let time = 0; time < 2; time++) {
    await me.click('[data-n="1"] .css-1ov', { times: 2 })
    await me.rest(LOOK)
  }
  await me.click('[data-n="2"] .css-1ov')
  await me.rest(LOOK)
  await me.click('[data-n="2"] [data-e2e=comment-icon]')
  await me.click('[data-e2e=comment-input] [contenteditable]')
  await me.type('where is this')
  await me.click('[data-e2e=comment-post]')
  await me.rest(LOOK)
  await me.goTo('/@friend12/video/12')
  await me.click('[data-e2e=browse-like-icon]')
  await me.rest(LOOK)
  const { acts, ms } = await closer.settled('tiktok')
  expect(acts).toEqual({ like: 2, comment: 1 })
  expect(ms.messaging).toBeUndefined()
})

it('knows one thread from another though they have one address', async () => {
  const closer = await visit()
  const me = await closer.open('https://www.tiktok.com/messages')
  const field = '[data-e2e=dm-new-input-editor] [contenteditable]'
  await me.rest(1_000)
  await me.click('[data-conv-id*="555"]')
  const began = await me.presence()
  await me.click(field)
  await me.rest(LOOK)
  await me.page.evaluate(() => Reflect.get(window, 'dated')())
  await me.receive('good morning')
  await me.rest(LOOK)
  // Written in one thread, never sent.
  await me.type('wait')
  await me.click('[data-conv-id*="666"]')
  await me.rest(LOOK)
  await me.click(field)
  await me.rest(LOOK)
  await me.type('hello')
  await me.click('[data-e2e=dm-new-send-btn]')
  await me.rest(LOOK)
  await me.receive('hello to you')
  await me.rest(LOOK)
  const talking = (await me.presence()) - began
  const { acts, ms } = await closer.settled('tiktok')
  expect(acts).toEqual({ 'message-sent': 1, 'message-received': 2 })
  expectNear(ms.messaging ?? 0, talking, 1_000)
})

it('does not take what was left behind in another thread for sent', async () => {
  const closer = await visit()
  const me = await closer.open('https://www.tiktok.com/messages?u=999')
  await me.click('[data-e2e=dm-new-input-editor] [contenteditable]')
  await me.type('into the void')
  await me.press('Enter')
  await me.click('[data-conv-id*="555"]')
  await me.rest(LOOK)
  await me.receive('anybody there')
  await me.rest(LOOK)
  expect((await closer.settled('tiktok')).acts).toEqual({ 'message-received': 1 })
})
