import { expect, it } from 'vitest'
import { expectNear, inChromium, total, visit } from './visit'

const like = (n: number) => `[data-n="${n}"] [data-testid=like] svg`
const LOOK = 1_100

it('loses and doubles nothing while the worker is killed 30 times', async () => {
  const closer = await visit()
  const me = await closer.open('https://x.com/home')
  const kills: number[] = []
  const killing = (async () => {
    while (kills.length < 30) {
      await me.rest(200 + ((kills.length * 389) % 1_300))
      await closer.workerKill()
      kills.push(Date.now())
    }
  })()
  const posts = [1, 2, 4, 6, 8, 9, 10, 11, 12, 13]
  for (const n of posts) {
    await me.scroll(1_000)
    await me.click(like(n))
    await me.rest(LOOK)
  }
  while (kills.length < 30) await me.scroll(500)
  await killing
  const spent = await me.presence()
  const counts = await closer.settled('x')
  expect(counts.acts).toEqual({ like: posts.length })
  expectNear(total(counts), spent)
})

it('keeps what a tab saw that is closed in the middle', async () => {
  const closer = await visit()
  const me = await closer.open('https://x.com/home')
  await me.scroll(4_000)
  await me.click(like(1))
  await me.rest(LOOK)
  await me.scroll(2_000)
  const spent = await me.presence()
  await me.close()
  await closer.outboxEmpty()
  const counts = await closer.settled('x')
  expect(counts.acts).toEqual({ like: 1 })
  expectNear(total(counts), spent)
})

it('keeps what a tab saw that is closed while the worker is away', async () => {
  const closer = await visit()
  const me = await closer.open('https://x.com/home')
  await me.scroll(4_000)
  const spent = await me.presence()
  // The message that wakes the worker goes with the tab that sent it.
  await closer.workerKill()
  await me.close()
  await closer.outboxEmpty()
  expectNear(total(await closer.settled('x')), spent)
})

it('keeps all but the last seconds when the browser is killed', async () => {
  const before = await visit({ isOwn: true })
  const me = await before.open('https://x.com/home')
  await me.scroll(18_000)
  await me.click(like(12))
  // An act that was done more than a second before is not lost.
  await me.rest(LOOK + 1_000)
  const spent = await me.presence()
  await before.sigkill()
  const closer = await visit({ profile: before.profile })
  const again = await closer.open('https://x.com/home')
  await again.scroll(3_000)
  const whole = spent + (await again.presence())
  const counts = await closer.settled('x')
  expect(counts.acts).toEqual({ like: 1 })
  expect(total(counts)).toBeGreaterThan(whole - 15_000)
  expect(total(counts)).toBeLessThan(whole + 1_000)
})

it('goes on in open tabs when the extension is reloaded', async () => {
  const closer = await visit()
  const me = await closer.open('https://x.com/home')
  await me.scroll(4_000)
  await me.click(like(1))
  await me.rest(LOOK)
  const before = await me.presence()
  await closer.reloadExtension()
  await me.front()
  const gap = (await me.presence()) - before
  await me.scroll(4_000)
  await me.click(like(4))
  await me.rest(LOOK)
  const spent = await me.presence()
  const counts = await closer.settled('x')
  expect(counts.acts).toEqual({ like: 2 })
  // Firefox ends the old script without a word, and what it held with it.
  expectNear(total(counts), spent, inChromium ? gap : gap + 15_000)
  expect(closer.consoleLines).toEqual([])
})
