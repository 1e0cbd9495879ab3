import { expect, it } from 'vitest'
import { ways } from '../ways/discord'
import { journey } from './journey'
import { expectNear, visit } from './visit'

const FIELD = 'form [data-slate-editor=true]'
/** Long enough for a composer to be looked at for the last time. */
const LOOK = 1_700

journey(ways)

it('takes what is written in a channel of a server for a post, and no message', async () => {
  const closer = await visit()
  const me = await closer.open(ways.home)
  await me.scroll(2_500)
  await me.receive('hello all of you')
  await me.rest(LOOK)
  const reading = await me.presence()
  await me.page.evaluate(() => scrollTo(0, 0))
  await me.click(FIELD)
  await me.type('hello')
  await me.press('Enter')
  await me.rest(LOOK)
  const { acts, ms } = await closer.settled('discord')
  expect(acts).toEqual({ post: 1 })
  expectNear(ms.passive ?? 0, reading)
  expect(ms.messaging).toBeUndefined()
  expect(ms.posting).toBeGreaterThan(1_000)
})

it('counts a reaction in a chat, and neither an edited message nor a row that takes the place of another', async () => {
  const closer = await visit()
  const me = await closer.open('https://discord.com/channels/@me/555')
  await me.click(FIELD)
  await me.rest(3_500)
  await me.type('one')
  await me.press('Enter')
  // Before the server's row has come.
  await me.receive('two')
  await me.rest(LOOK)
  await me.receive('three')
  await me.rest(LOOK)
  await me.click('li:last-child [class*=reactionInner]')
  await me.rest(LOOK)
  await me.click('li:last-child .markup__75297', { times: 2 })
  await me.sees('li [data-slate-editor=true]')
  await me.click('li [data-slate-editor=true]')
  await me.type(' and more')
  await me.press('Enter')
  await me.rest(LOOK)
  expect((await closer.settled('discord')).acts).toEqual({ 'message-sent': 1, 'message-received': 2, like: 1 })
})
