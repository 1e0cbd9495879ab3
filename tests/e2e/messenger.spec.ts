import { expect, it } from 'vitest'
import { ways } from '../ways/messenger'
import { journey } from './journey'
import { visit } from './visit'

journey(ways)

it('counts a thumb, which is sent without a composer, and no date', async () => {
  const closer = await visit()
  const me = await closer.open('https://www.messenger.com/t/555/')
  await me.click('[role=main] [role=textbox]')
  await me.rest(1_700)
  await me.page.evaluate(() => Reflect.get(window, 'dated')())
  await me.rest(1_700)
  await me.click('[data-thumb]')
  await me.rest(1_700)
  // A picture of theirs has no text.
  await me.page.evaluate(() => Reflect.get(window, 'picture')())
  await me.rest(1_700)
  // The same person, in the other kind of thread.
  await me.goTo('/e2ee/t/555/')
  await me.rest(2_500)
  await me.receive('there you are')
  await me.rest(1_700)
  await me.goTo('/')
  await me.rest(3_000)
  const { acts, ms } = await closer.settled('messenger')
  expect(acts).toEqual({ 'message-sent': 1, 'message-received': 2 })
  expect(ms.messaging).toBeGreaterThan(5_000)
  expect(ms.passive).toBeUndefined()
})
