import { expect, it } from 'vitest'
import { ways } from '../ways/snapchat'
import { expectNear, visit } from './visit'

const thread = (n: number) => `/web/01234567-89ab-cdef-0123-45678900000${n}`
const FIELD = '[role=textbox]'
/** Long enough for a composer to be looked at for the last time. */
const LOOK = 1_700

it('counts what is sent, not what fails, and nothing of what comes in', async () => {
  const closer = await visit()
  const me = await closer.open(new URL(thread(1), ways.home).href)
  await me.click(FIELD)
  await me.rest(LOOK)
  for (const text of ['hello', 'and how are you']) {
    await me.type(text)
    await me.press('Enter')
    await me.rest(LOOK)
  }
  await me.receive('well')
  await me.rest(LOOK)
  await me.goTo(thread(9))
  await me.click(FIELD)
  await me.type('into the void')
  await me.press('Enter')
  await me.rest(LOOK)
  const talking = await me.presence()
  const { acts, ms } = await closer.settled('snapchat')
  expect(acts).toEqual({ 'message-sent': 2 })
  expectNear(ms.messaging ?? 0, talking)
})

it('takes films for a feed, and the list of chats for none', async () => {
  const closer = await visit()
  const me = await closer.open(ways.home)
  await me.scroll(2_000)
  const listed = await me.presence()
  await me.goTo('/spotlight')
  await me.scroll(4_000)
  const watched = (await me.presence()) - listed
  const { acts, ms } = await closer.settled('snapchat')
  expect(acts).toEqual({})
  expectNear(ms.passive ?? 0, watched)
  expectNear(ms.other ?? 0, listed)
})
