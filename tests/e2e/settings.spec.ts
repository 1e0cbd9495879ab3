import { expect, it } from 'vitest'
import type { Person } from './driver/person'
import { until } from './driver/until'
import { says } from './screen'
import { expectNear, inChromium, total, visit } from './visit'

/** Chooses one of the options of the select with that label. */
const choose = (me: Person, label: string, words: string) =>
  me.page.evaluate(
    (named, option) => {
      const of = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === named)
      const select = document.querySelector<HTMLSelectElement>(`#${CSS.escape(of?.htmlFor ?? '')}`)
      const chosen = [...(select?.options ?? [])].find(({ text }) => text === option)
      if (!select || !chosen) throw new Error(`no ${option} of ${named}`)
      select.value = chosen.value
      select.dispatchEvent(new Event('change', { bubbles: true }))
    },
    label,
    words,
  )

it.runIf(inChromium)(
  'what counts is what is set, at once and in pages that are open',
  async () => {
    const closer = await visit()
    const me = await closer.open('https://x.com/home')
    await me.scroll(1_000)
    const settings = await closer.openExtension('dashboard.html#/settings')
    await says(settings, 'Longest pause on a feed')
    await choose(settings, 'Longest pause on a feed', '15 s')
    await closer.settled('x')
    const before = total(await closer.counts('x'))
    await me.front()
    await me.scroll(3_000)
    await me.rest(20_000)
    await me.scroll(3_000)
    await closer.settled('x')
    // The pause of 20 s counts the tail of 5 s after its last sign, and no more.
    expectNear(total(await closer.counts('x')) - before, 3_000 + 5_000 + 3_000, 1_500)
    expect(closer.consoleLines).toEqual([])
  },
  120_000,
)

it('a theme is obeyed by every page, and kept', async () => {
  const closer = await visit()
  const me = await closer.openExtension('dashboard.html#/settings')
  await says(me, 'Light or dark')
  const paper = (of: Person) => of.page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)
  await choose(me, 'Light or dark', 'Dark')
  await until(
    () => paper(me),
    (colour) => colour === 'rgb(23, 22, 27)',
    { what: 'dark paper' },
  )
  for (const path of ['popup.html', 'welcome.html', 'practice.html']) {
    const other = await closer.openExtension(path)
    await other.sees('main')
    expect(await paper(other), path).toBe('rgb(23, 22, 27)')
    await other.close()
  }
  await choose(me, 'Light or dark', 'Light')
  await until(
    () => paper(me),
    (colour) => colour === 'rgb(250, 247, 242)',
    { what: 'light paper' },
  )
})

it.runIf(inChromium)('can be set back to what is usual, and that can be undone', async () => {
  const closer = await visit()
  const me = await closer.openExtension('dashboard.html#/settings')
  await says(me, 'A day begins at')
  await choose(me, 'Hours of the day are kept for', 'always')
  const press = (words: string) =>
    me.page.evaluate((text) => {
      ;[...document.querySelectorAll('button')].find(({ textContent }) => textContent === text)?.click()
    }, words)
  const kept = () =>
    me.page.evaluate(() => {
      const of = [...document.querySelectorAll('label')].find(({ textContent }) => textContent?.startsWith('Hours of'))
      return document.querySelector<HTMLSelectElement>(`#${CSS.escape(of?.htmlFor ?? '')}`)?.selectedOptions[0]?.text
    })
  await until(kept, (text) => text === 'always')
  await press('Set all back to what is usual')
  await until(kept, (text) => text === '90 days')
  await press('Undo')
  await until(kept, (text) => text === 'always')
  expect(closer.consoleLines).toEqual([])
})
