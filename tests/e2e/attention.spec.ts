import { expect, it } from 'vitest'
import { expectNear, total, visit } from './visit'

it('stops while another tab is in front', async () => {
  const closer = await visit()
  const me = await closer.open('https://x.com/home')
  await me.scroll(5_000)
  const other = await closer.open('https://www.reddit.com/user/nobody')
  await other.rest(6_000)
  await me.front()
  await me.scroll(4_000)
  const seen = await me.presence()
  expect(seen).toBeLessThan(11_000)
  expectNear(total(await closer.settled('x')), seen)
})

it('counts one window at a time', async () => {
  const closer = await visit()
  const left = await closer.open('https://x.com/home')
  await left.scroll(1_000)
  const right = await closer.open('https://www.reddit.com/', { window: true })
  await closer.focusWindow(right)
  await right.scroll(6_000)
  await closer.focusWindow(left)
  await left.scroll(6_000)
  await closer.focusWindow(right)
  await right.scroll(3_000)
  const [onX, onReddit] = [await left.presence(), await right.presence()]
  await closer.focusWindow(left)
  await closer.settled()
  expectNear(total(await closer.counts('x')), onX)
  expectNear(total(await closer.counts('reddit')), onReddit)
})

it('follows navigation inside the page', async () => {
  const closer = await visit()
  const me = await closer.open('https://x.com/home')
  const spent: Record<string, number> = {}
  const stay = async (surface: string) => {
    const before = await me.presence()
    await me.scroll(4_000)
    spent[surface] = (await me.presence()) - before
  }
  await stay('feed')
  for (const [surface, path] of [
    ['profile', '/mara'],
    ['post', '/mara/status/1002'],
    ['notifications', '/notifications'],
    ['inbox', '/i/chat'],
    ['thread', '/i/chat/111-222'],
  ] as const) {
    await me.goTo(path)
    await stay(surface)
  }
  await closer.settled('x')
  const { attention } = await closer.tables()
  for (const [surface, ms] of Object.entries(spent)) {
    const rows = attention.filter((row) => row.surface === surface)
    expectNear(
      rows.reduce((sum, row) => sum + row.ms, 0),
      ms,
    )
  }
})
