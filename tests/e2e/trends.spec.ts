import { expect, it } from 'vitest'
import { fill } from '../../scripts/demo/fill'
import { addDays, dayOf } from '../../lib/time/calendar'
import { startOfWeek } from '../../lib/time/week'
import { attention } from '../summaries/build'
import { faults } from './axe'
import type { Driver } from './driver/driver'
import type { Person } from './driver/person'
import { until } from './driver/until'
import { says } from './screen'
import { inChromium, visit } from './visit'

const MINUTE = 60_000
const NONE = {
  attention: [],
  acts: [],
  conversations: [],
  friends: [],
  plans: [],
  nudges: [],
  checkins: [],
  reflections: [],
  settings: [],
}
const today = dayOf(Date.now())
/** Monday of last week, whatever day it is and wherever weeks begin. */
const monday = addDays(startOfWeek(today, 1), -7)

const ROWS = [
  attention({ day: monday, hour: 9, ms: 30 * MINUTE }),
  attention({ day: monday, hour: 9, site: 'whatsapp', surface: 'thread', activity: 'messaging', ms: 20 * MINUTE }),
  attention({ day: addDays(monday, 1), hour: 21, surface: 'shorts', ms: 10 * MINUTE }),
  attention({ day: addDays(monday, -200), hour: -1, ms: 60 * MINUTE }),
]

async function opened(closer: Driver, path: string): Promise<Person> {
  const me = await closer.openExtension('dashboard.html')
  await me.sees('main h1')
  await fill(me.page, { ...NONE, attention: ROWS })
  await me.page.evaluate((to) => (location.hash = to), path)
  await me.sees('[role=slider]')
  return me
}

const slider = (me: Person) =>
  me.page.evaluate(() => document.querySelector('[role=slider]')?.getAttribute('aria-valuetext') ?? '')
const tooltip = (me: Person) =>
  me.page.evaluate(() => document.querySelector('.day-tooltip')?.textContent?.replaceAll(/\s+/g, ' ') ?? '')
const hash = (me: Person) => me.page.evaluate(() => location.hash)

it('says of a week where the time went, in a sentence, in bars, and as a table', async () => {
  const closer = await visit()
  const me = await opened(closer, `#/trends/week/${addDays(monday, 3)}`)
  await says(me, '40 min browsing, 20 min messaging.')
  await says(me, 'Seen on 2 of 7 days')
  await says(me, 'Most of it on X, 67%')
  for (const words of ['WhatsApp', 'Short videos', 'Hours of the week']) await says(me, words)

  // By the keys alone: from the last day back to the first, and to one of which nothing is known.
  await me.page.focus('[role=slider]')
  await me.press('Home', 'ArrowRight')
  const second = await slider(me)
  const days = [second]
  for (let i = 0; i < 5; i++) {
    await me.press('ArrowRight')
    days.push(await slider(me))
  }
  const full = [...days, await me.press('Home').then(() => slider(me))]
  expect(full.filter((text) => text.includes('50 min')).length).toBe(1)
  expect(full.filter((text) => text.includes('10 min')).length).toBe(1)
  expect(full.filter((text) => text.includes('no data')).length).toBe(5)
  expect(await tooltip(me)).not.toBe('')
  await me.press('Escape')
  expect(await tooltip(me)).toBe('')

  await me.page.click('.time-chart + dl + details summary, .time-chart ~ details summary')
  const table = await me.page.evaluate(() =>
    [...document.querySelectorAll('.time-chart ~ details tbody tr')].map((row) => row.textContent ?? ''),
  )
  expect(table).toHaveLength(7)
  expect(table.filter((row) => row.includes('no data'))).toHaveLength(5)
  expect(
    table.filter((row) => row.includes('30 min') && row.includes('20 min') && row.includes('50 min')),
  ).toHaveLength(1)
  expect(closer.consoleLines).toEqual([])
})

it('tells under a pointer what a bar is made of', async () => {
  const closer = await visit()
  const me = await opened(closer, `#/trends/day/${monday}`)
  await me.reach('[role=slider]')
  const box = await me.page.evaluate(() => {
    const { left, top, width, height } =
      document.querySelector('[role=slider]')?.getBoundingClientRect() ?? new DOMRect()
    return { left, top, width, height }
  })
  // The middle of the tenth of 24 hours; the scale beside them is 52 px wide.
  let turn = 0
  // A hand is never still: what is drawn under a pointer that rests hears of it only as it moves.
  const over = async (x: number, y: number) => {
    await me.page.mouse.move(x + (turn++ % 2), y)
    return tooltip(me)
  }
  await until(
    () => over(box.left + ((box.width - 52) * 9.5) / 24, box.top + box.height / 2),
    (text) => text.includes('Browsing 30 min') && text.includes('Messaging 20 min'),
  )
  await until(
    () => over(5, 5),
    (text) => text === '',
  )
})

it.runIf(inChromium)('goes from span to span and back, and says where hours are no longer kept', async () => {
  const closer = await visit()
  const me = await opened(closer, `#/trends/week/${monday}`)
  await me.page.click('.span-choice a:nth-child(3)')
  await until(
    () => hash(me),
    (at) => at === `#/trends/month/${monday}`,
  )
  await me.page.click('.span-choice a:nth-child(5)')
  await says(me, '1 h is from days of which the hours are not known here.')
  await me.page.goBack()
  await until(
    () => hash(me),
    (at) => at === `#/trends/month/${monday}`,
  )
  await me.page.goBack()
  await until(
    () => hash(me),
    (at) => at === `#/trends/week/${monday}`,
  )
  await me.page.click('.period a')
  await says(me, 'Nothing was seen here.')
  expect(closer.consoleLines).toEqual([])
})

it('axe finds nothing, whatever the span', async () => {
  const closer = await visit()
  const me = await opened(closer, `#/trends/week/${monday}`)
  for (const span of ['day', 'week', 'month', 'year', 'all']) {
    await me.page.evaluate((to) => (location.hash = to), `#/trends/${span}/${monday}`)
    await me.sees(`.span-choice a[href*="${span}/"][aria-current]`)
    for (const scheme of inChromium ? ['light', 'dark'] : ['light']) {
      if (inChromium) await me.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }])
      expect(await faults(me), `${span}, ${scheme}`).toEqual([])
    }
  }
})

it.runIf(inChromium)('tells what is known of whole months only, and what was imported', async () => {
  const closer = await visit()
  const me = await closer.openExtension('dashboard.html')
  await me.sees('main h1')
  const { day: _, hour: __, ...time } = attention({ ms: 90 * MINUTE })
  const month = addDays(monday, -200).slice(0, 7)
  await fill(me.page, {
    ...NONE,
    attention: ROWS,
    attentionByMonth: [{ ...time, month, device: 'phone' }],
    attentionElsewhere: [
      {
        ...attention({ day: addDays(monday, -14), hour: -1, surface: 'other', activity: 'other', ms: 15 * MINUTE }),
        device: 'time-tracker',
      },
    ],
  } as never)
  await me.page.evaluate(() => (location.hash = '#/trends/all'))
  await says(me, '1 h 30 min is from months of which only the totals are known here.')
  await says(me, '15 min was imported from Time Tracker')
  expect(await faults(me)).toEqual([])
  // An hour of that month is known by its day, and is told beside the total.
  await me.page.evaluate((to) => (location.hash = `#/trends/month/${to}-10`), month)
  await says(me, '2 h 30 min browsing, 0 min messaging.')
  await me.sees('[role=slider]')
})
