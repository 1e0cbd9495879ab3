import { expect, it, onTestFailed } from 'vitest'
import type { AttentionRow } from '../../lib/model/counts'
import { dataPage } from './data-page'
import type { Person } from './driver/person'
import { until } from './driver/until'
import { addDays } from '../../lib/time/calendar'
import { canBeReadOnly, makeReadOnly } from './read-only'
import { withoutRoom, withQuota } from './room'
import { inChromium, total, visit } from './visit'

const keyOf = ({ ms: _, ...row }: AttentionRow) => JSON.stringify(row)
const says = (page: Person, words: string) =>
  until(
    () => page.page.evaluate(() => document.body.textContent ?? ''),
    (text) => text.includes(words),
    { what: words, within: 20_000 },
  )

it('says so when the database is from a newer version, and harms nothing in it', async () => {
  const closer = await visit()
  const me = await closer.open('https://x.com/home')
  await me.scroll(2_000)
  const before = await closer.settled('x')
  const other = await closer.openExtension('welcome.html')
  await other.page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('closer', 9_999)
        request.onsuccess = () => (request.result.close(), resolve())
        request.onerror = () => reject(request.error)
      }),
  )
  await closer.workerKill()
  await me.front()
  await me.scroll(2_000)
  const popup = await closer.openExtension('popup.html')
  await says(popup, 'This data is from a newer Closer')
  const after = await closer.counts('x')
  expect(total(after)).toBe(total(before))
})

it('says so when there is no room, keeps what it has, and goes on when there is', async () => {
  const options = withQuota()
  const first = await visit(options)
  const then = await first.open('https://x.com/home')
  await then.click('[data-n="1"] [data-testid=like] svg')
  await then.rest(1_200)
  expect((await first.settled('x')).acts).toEqual({ like: 1 })

  const { closer, free } = await withoutRoom(first, options)
  const popup = await closer.openExtension('popup.html')
  const me = await closer.open('https://x.com/home')
  await me.click('[data-n="2"] [data-testid=like] svg')
  await me.rest(2_000)
  await popup.front()
  await says(popup, 'There is no room to store new counts')
  expect((await closer.counts('x')).acts).toEqual({ like: 1 })
  await free()
  await closer.countsReach(({ acts }) => acts.like === 2, { within: 90_000, what: 'the like that waited' })
  await until(
    () => popup.page.evaluate(() => document.body.textContent ?? ''),
    (text) => !text.includes('There is no room'),
    { what: 'the all-clear' },
  )
})

it('imports all of a file or nothing, where there is no room for it', async () => {
  const options = withQuota()
  const first = await visit(options)
  const me = await first.open('https://x.com/home')
  await me.scroll(2_000)
  await first.settled('x')

  const { closer, free } = await withoutRoom(first, options)
  const { exported, imports } = await dataPage(closer)
  const file = await exported()
  const more = Array.from({ length: 5_000 }, (_, i) => ({
    day: addDays('2026-11-01', -Math.floor(i / 20)),
    hour: i % 20,
    site: 'reddit',
    surface: 'feed',
    activity: 'passive',
    ms: 60_000,
  }))
  const text = JSON.stringify({ ...file, attention: [...more, ...file.attention] })
  const before = await closer.tables()
  expect(await imports(text)).toContain('the browser could not store it')
  expect(await closer.tables()).toEqual(before)
  await free()
  await until(
    () => imports(text),
    (said) => said.includes('Added'),
    { what: 'room for the file', within: 90_000, every: 2_000 },
  )
  expect((await closer.tables()).attention).toHaveLength(before.attention.length + more.length)
})

it.runIf(canBeReadOnly())(
  'says so when nothing can be read or written, harms nothing, and goes on when it can',
  async () => {
    const first = await visit({ isOwn: true })
    const then = await first.open('https://x.com/home')
    await then.click('[data-n="1"] [data-testid=like] svg')
    await then.rest(1_200)
    expect((await first.settled('x')).acts).toEqual({ like: 1 })
    const before = await first.tables()
    await first.close()

    const free = makeReadOnly(first.profile)
    onTestFailed(free)
    const closer = await visit({ profile: first.profile })
    const me = await closer.open('https://x.com/home')
    await me.click('[data-n="2"] [data-testid=like] svg')
    await me.rest(2_000)
    const popup = await closer.openExtension('popup.html')
    await says(popup, 'Closer cannot read its data')
    free()
    // Firefox keeps extension storage from a page, too, while a database is out of reach: that one counts from then on.
    let n = 2
    const likes = async () => {
      if (!inChromium) {
        await me.front()
        await me.click(`[data-n="${++n}"] [data-testid=like] svg`)
      }
      await me.rest(1_200)
      return (await closer.counts('x')).acts.like ?? 0
    }
    const many = await until(likes, (count) => count > 1, { within: 90_000, every: 5_000, what: 'a like more' })
    const { attention } = await closer.tables()
    for (const row of before.attention) {
      const [now] = attention.filter((other) => keyOf(other) === keyOf(row))
      expect(now?.ms).toBeGreaterThanOrEqual(row.ms)
    }
    expect(many).toBe(2)
  },
)
