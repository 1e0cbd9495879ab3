import { expect, it } from 'vitest'
import { ways } from '../ways/snapchat'
import { journey } from './journey'
import { expectNear, visit } from './visit'

journey(ways)

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
