import { expect, it } from 'vitest'
import { ways as facebook } from '../ways/facebook'
import { ways as snapchat } from '../ways/snapchat'
import { ways as whatsapp } from '../ways/whatsapp'
import { ways as x } from '../ways/x'
import { headline, ladder, openPopup, openThread, talk } from './talk-journey'
import { inChromium, visit } from './visit'

/** One message in a thread, and what its conversation is named. */
async function nameOfThread(): Promise<{ thread: string | null | undefined; kept: string }> {
  const closer = await visit()
  const me = await openThread(closer, x)
  await talk(me, x, 1)
  await closer.settled('x')
  const { conversations } = await closer.tables()
  expect(conversations).toHaveLength(1)
  const kept = JSON.stringify(await closer.everythingKept())
  return { thread: conversations[0]?.thread, kept }
}

it('keeps the id of a thread to itself, and names one thread differently in two installs', async () => {
  const [one, other] = [await nameOfThread(), await nameOfThread()]
  for (const { thread, kept } of [one, other]) {
    expect(thread).toMatch(/^[\w-]{43}$/)
    expect(kept).not.toContain('111-222')
    expect(kept).not.toContain('message 0')
  }
  expect(one.thread).not.toBe(other.thread)
})

it.runIf(inChromium)('counts how long was written and looked, and takes a group for no talk of two', async () => {
  const closer = await visit()
  const me = await openThread(closer, whatsapp, '/#group')
  await talk(me, whatsapp, 2)
  await closer.settled('whatsapp')
  const { conversations } = await closer.tables()
  expect(conversations).toHaveLength(1)
  expect(conversations[0]).toMatchObject({ people: 'group', sent: 2, received: 2 })
  expect(conversations[0]?.composeMs).toBeGreaterThan(0)
  expect(conversations[0]?.attentionMs).toBeGreaterThan(4_000)
  const popup = await openPopup(closer)
  await ladder(popup, '1 talk in a group')
  expect(await headline(popup, 'messaging')).not.toMatch(/back-and-forth|conversation/)
})

it.runIf(inChromium)('says so where a site shows one side only, and takes it for no back-and-forth', async () => {
  const closer = await visit()
  const me = await openThread(closer, snapchat)
  await talk(me, snapchat, 2)
  await closer.settled('snapchat')
  const { conversations } = await closer.tables()
  expect(conversations).toHaveLength(1)
  expect(conversations[0]).toMatchObject({ oneSided: true, sent: 2, received: 0 })
  const popup = await openPopup(closer)
  await ladder(popup, 'only your side is seen')
  expect(await headline(popup, 'messaging')).not.toMatch(/back-and-forth|conversation/)
})

it.runIf(inChromium)('takes the plain and the encrypted thread with one person on Facebook for one', async () => {
  const closer = await visit()
  const me = await openThread(closer, facebook)
  await talk(me, facebook, 1)
  await me.goTo('/messages/e2ee/t/555/')
  await me.rest(1_700)
  await me.click(facebook.messages?.field ?? '')
  await talk(me, facebook, 1)
  await closer.settled('facebook')
  const { conversations } = await closer.tables()
  expect(conversations).toHaveLength(1)
  expect(conversations[0]).toMatchObject({ sent: 2, received: 2 })
})
