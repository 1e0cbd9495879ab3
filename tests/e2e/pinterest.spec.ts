import { expect, it } from 'vitest'
import { ways } from '../ways/pinterest'
import { journey } from './journey'
import { expectNear, visit } from './visit'

/** Long enough for a composer to be looked at for the last time. */
const LOOK = 1_700

journey(ways)

it('takes the panel over the feed for messages, and neither the side bar nor the search for one', async () => {
  const closer = await visit()
  const me = await closer.open(ways.home)
  await me.scroll(2_000)
  await me.click('.hdr input')
  await me.type('boats')
  await me.press('Enter')
  await me.rest(LOOK)
  await me.click('nav button')
  await me.rest(1_500)
  const before = await me.presence()
  await me.click('.fly .list')
  await me.rest(2_000)
  await me.click('.fly textarea')
  await me.type('hello')
  await me.press('Enter')
  await me.rest(LOOK)
  await me.type('look at this')
  await me.click('.fly form button')
  await me.rest(LOOK)
  const talking = (await me.presence()) - before
  await me.click('.fly .close')
  await me.rest(1_000)
  await me.click('main a')
  await me.rest(1_000)
  const { acts, ms } = await closer.settled('pinterest')
  expect(acts).toEqual({ 'message-sent': 2 })
  expectNear(ms.messaging ?? 0, talking)
})
