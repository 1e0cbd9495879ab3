import { expect, it } from 'vitest'
import { ways } from '../ways/googlemessages'
import { journey } from './journey'
import { visit } from './visit'

const FIELD = '[data-e2e-message-input-box]'
/** Long enough for a composer to be looked at for the last time. */
const LOOK = 1_700

journey(ways)

it('counts no message twice that is named anew, and neither notes nor another conversation', async () => {
  const closer = await visit()
  const me = await closer.open('https://messages.google.com/web/conversations/555')
  await me.click(FIELD)
  await me.rest(LOOK)
  // One keeps its row and one does not.
  for (const text of ['one', 'two']) {
    await me.click(FIELD)
    await me.type(text)
    await me.click('[data-e2e-send-text-button]')
    await me.rest(LOOK)
  }
  await me.page.evaluate(() => Reflect.get(window, 'tombstone')())
  await me.receive('three')
  await me.rest(LOOK)
  await me.click(FIELD)
  await me.page.evaluate(() => Reflect.get(window, 'picture')())
  await me.rest(LOOK)
  await me.click('a[href$="556"]')
  await me.rest(2_500)
  expect((await closer.settled('googlemessages')).acts).toEqual({ 'message-sent': 3, 'message-received': 1 })
})

it('takes the list of conversations for no conversation', async () => {
  const closer = await visit()
  const me = await closer.open(ways.home)
  await me.scroll(2_000)
  expect(Object.keys((await closer.settled('googlemessages')).ms)).toEqual(['other'])
})
