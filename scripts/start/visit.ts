import { join } from 'node:path'
import { launch, type Driver } from '../../tests/e2e/driver/driver.ts'
import { pageOf } from '../../tests/e2e/driver/fixtures.ts'
import { until } from '../../tests/e2e/driver/until.ts'
import { ROOT } from '../setup/root.mjs'
import { table, type Row } from './table.ts'
import type { FoundBrowser } from '../setup/browsers.mjs'
import type { Person } from '../../tests/e2e/driver/person.ts'

const PICTURE = join(ROOT, 'closer-popup.png')
const CHAT = '[data-testid=xchatEmbedRoute] > div >>> '

/** Plays a visit of about a minute where there is no screen, and shows what Closer made of it. */
export async function playVisit({ kind, path }: FoundBrowser, extension: string): Promise<void> {
  console.log('No display here: playing a visit of about a minute without one ...')
  const serve = (address: string) => (new URL(address).hostname === 'x.com' ? pageOf('x') : undefined)
  const browser = kind === 'firefox' ? 'firefox' : 'chromium'
  const closer = await launch({ browser, executable: path, extension, serve })
  try {
    console.log(`\n${table('Practice page, as its panel shows it (never stored)', await practise(closer))}`)
    await visitX(closer)
    console.log(`\n${table('Today, as stored after a stand-in for x.com', await storedRows(closer))}`)
    await photograph(closer)
    console.log(`\nThe popup: ${PICTURE}`)
  } finally {
    await closer.close()
  }
}

/** Scrolls, reads, likes, changes its mind, comments, watches a reel, and talks to somebody who answers. */
async function practise(closer: Driver): Promise<Row[]> {
  const me = await closer.openExtension('practice.html')
  await me.sees('[data-post]')
  await me.scroll(6_000)
  await me.rest(2_500)
  const posts = await me.page.evaluate(() =>
    [...document.querySelectorAll('[data-post]')].map((post) => post.getAttribute('data-post')),
  )
  const like = (n: number) => `[data-post="${posts[n]}"] [data-control=like]`
  for (const n of [6, 8, 8]) {
    await me.reach(like(n))
    await me.rest(1_500)
    await me.click(like(n))
    await me.rest(1_300)
  }
  await me.click(`[data-post="${posts[8]}"] [data-composer=comment]`)
  await me.type('That sounds like a good day.')
  await me.press('Enter')
  await me.rest(1_500)
  await me.click('a[href="#/reels"]')
  await me.sees('video')
  await me.click('video')
  await me.rest(5_000)
  await me.click('a[href="#/messages"]')
  await me.rest(1_500)
  await me.click('a[href^="#/messages/"]')
  await me.rest(1_500)
  await me.click('[data-composer=message]')
  for (const text of ['Are you around tonight?', 'I could cook for us.']) await say(me, text)
  return until(
    () => panelRows(me),
    (rows) => rows.length > 0,
    { what: 'the panel' },
  )
}

/** Sends a message on the practice page and waits for the answer to be read. */
async function say(me: Person, text: string): Promise<void> {
  const answers = () => me.page.evaluate(() => document.querySelectorAll('[data-message][data-from=them]').length)
  const before = await answers()
  await me.type(text)
  await me.press('Enter')
  await until(answers, (now) => now > before, { within: 15_000, what: 'an answer' })
  await me.rest(1_700)
}

/** Every label of the panel with its value. */
const panelRows = (me: Person): Promise<Row[]> =>
  me.page.evaluate(() => {
    const words = (element: Element | null | undefined) => {
      const copy = element?.cloneNode(true) as Element | undefined
      for (const aside of copy?.querySelectorAll('small, .hidden-text, [aria-hidden=true]') ?? []) aside.remove()
      return copy?.textContent?.trim() ?? ''
    }
    return [...document.querySelectorAll('.panel dl > div')].map((row): [string, string] => [
      words(row.querySelector('dt')),
      words(row.querySelector('dd')),
    ])
  })

async function visitX(closer: Driver): Promise<void> {
  const me = await closer.open('https://x.com/home')
  await me.scroll(9_000)
  await me.click('[data-n="4"] [data-testid=like] svg')
  await me.rest(1_500)
  await me.click('[data-n="6"] [data-testid=like] svg')
  await me.rest(1_500)
  await me.goTo('/i/chat/111-222')
  await me.click(`${CHAT}[data-testid=dm-composer-textarea]`)
  await me.rest(1_200)
  for (const text of ['How was your week?', 'Shall we talk on Sunday?']) {
    await me.type(text)
    await me.press('Enter')
    await me.rest(1_500)
    await me.receive('Yes!')
    await me.rest(1_500)
  }
  await closer.settled('x')
}

async function storedRows(closer: Driver): Promise<Row[]> {
  const { ms, acts } = await closer.counts()
  const seconds = (time: number) => `${(time / 1000).toFixed(1)} s`
  return [
    ...Object.entries(ms).map(([activity, time]): Row => [activity, seconds(time)]),
    ...Object.entries(acts).map(([kind, count]): Row => [kind, String(count)]),
  ]
}

async function photograph(closer: Driver): Promise<void> {
  const { page, sees } = await closer.openExtension('popup.html')
  const wide = { width: 360, deviceScaleFactor: 2 }
  await page.setViewport({ ...wide, height: 600 })
  await sees('svg.recharts-surface')
  // All of it, without a scroll bar.
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  await page.setViewport({ ...wide, height })
  await page.screenshot({ path: PICTURE })
}
