import { expect, it } from 'vitest'
import { visit } from './visit'

const CHAT = '[data-testid=xchatEmbedRoute] > div >>> '
const FIELD = `${CHAT}[data-testid=dm-composer-textarea]`

it('keeps nothing of what is written, and asks the network for nothing', async () => {
  const canary = `canary${Math.random().toString(36).slice(2)}`
  const closer = await visit()
  const me = await closer.open('https://x.com/home')
  await me.click('[data-testid=tweetTextarea_0]')
  await me.type(`${canary} post`)
  await me.press('Control+Enter')
  await me.rest(1_700)
  await me.goTo('/i/chat/111-222')
  await me.click(FIELD)
  await me.rest(1_200)
  await me.type(`${canary} message`)
  await me.press('Enter')
  await me.rest(1_700)
  await me.receive(`${canary} answer`)
  await me.rest(1_200)
  const { acts } = await closer.settled('x')
  expect(acts).toEqual({ post: 1, 'message-sent': 1, 'message-received': 1 })

  const kept = await closer.everythingKept()
  expect(kept).toContain('message-sent')
  for (const secret of [canary, '111-222', '111:222', 'x.com']) expect(kept).not.toContain(secret)
  expect(closer.consoleLines).toEqual([])
  expect(await closer.requests()).toEqual({ extension: [], pages: [] })
})
