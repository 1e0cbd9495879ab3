import { it } from 'vitest'
import { expectNear, total, visit } from './visit'

it('dates idleness back to the last sign', async () => {
  const closer = await visit()
  const me = await closer.open('https://x.com/home')
  await me.scroll(4_000)
  const before = await me.presence()
  await me.rest(33_000)
  const after = await me.presence()
  await me.scroll(4_000)
  // Five seconds are the tail: one does not leave in the moment of the last touch.
  const truth = before + 5_000 + (await me.presence()) - after
  expectNear(total(await closer.settled('x')), truth)
})

it('takes a video that plays for presence', async () => {
  const closer = await visit()
  const me = await closer.open('https://x.com/home')
  await me.click('[data-n="7"] video')
  await me.rest(34_000)
  await me.click('[data-n="7"] video')
  expectNear(total(await closer.settled('x')), await me.presence())
})
