import { describe, expect, it } from 'vitest'
import type { CheckinRow, Connected } from '../../lib/model/reflect'
import type { TalkRow } from '../../lib/model/talk'
import { addDays, dayOf, startOfDay } from '../../lib/time/calendar'
import { logged } from '../conversations/build'
import { attention } from '../summaries/build'
import { faults } from './axe'
import type { Driver } from './driver/driver'
import type { Person } from './driver/person'
import { says } from './screen'
import { inChromium, visit } from './visit'

const HEADING = 'Each dot is a day you rated'
const CONVERSATION = 'On days with a real conversation, do I rate my day differently?'

type Told = { rating: number; talk?: boolean; minutes?: number }

/** Writes what somebody did on the days that end today into the database itself. */
async function seed(closer: Driver, days: Told[]): Promise<void> {
  const today = dayOf(Date.now())
  const rows = days.map(({ rating, talk = false, minutes }, i) => {
    const day = addDays(today, i - days.length + 1)
    const start = startOfDay(day) + 3_600_000
    const row: CheckinRow = { day, connected: rating as Connected, at: start }
    const own: TalkRow = { ...logged(['valued']), id: day, start, end: start + 60_000 }
    const spent = minutes === undefined ? [] : [attention({ day, ms: minutes * 60_000 })]
    return { checkins: [row], conversations: talk ? [own] : [], attention: spent }
  })
  const page = await closer.openExtension('dashboard.html')
  await page.page.evaluate(
    async (all) => {
      const request = indexedDB.open('closer')
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
      const transaction = db.transaction(['checkins', 'conversations', 'attention'], 'readwrite')
      for (const [table, own] of all) transaction.objectStore(table).put(own)
      await new Promise((resolve) => (transaction.oncomplete = resolve))
      db.close()
    },
    rows.flatMap((row) => Object.entries(row).flatMap(([table, own]) => own.map((one) => [table, one] as const))),
  )
  await page.close()
}

const text = (me: Person) => me.page.evaluate(() => document.querySelector('main')?.textContent ?? '')
const dots = (me: Person) => me.page.evaluate(() => document.querySelectorAll('.rating-dots circle').length)
const focused = (me: Person) => me.page.evaluate(() => document.activeElement?.textContent ?? '')

/** Goes on by the Tab key until something is in focus. */
async function tabTo(me: Person, css: string): Promise<void> {
  for (let i = 0; i < 30; i++) {
    await me.press('Tab')
    if (await me.page.evaluate((at) => document.activeElement?.matches(at) ?? false, css)) return
  }
  throw new Error(`The Tab key does not come to ${css}`)
}

/** Opens the page and fixes a question, by keys alone. @param down how often to go to the next question */
async function ask(closer: Driver, down = 0): Promise<Person> {
  const me = await closer.openExtension('dashboard.html#/connected')
  await me.sees('.question-form')
  expect(await text(me)).not.toContain(HEADING)
  await tabTo(me, '[type=radio]')
  await me.press(' ', ...Array.from({ length: down }, () => 'ArrowDown'))
  await tabTo(me, '.question-form button')
  await me.press('Enter')
  await says(me, HEADING)
  expect(await focused(me)).toBe('How is it for me?')
  return me
}

async function expectNoFaults(me: Person): Promise<void> {
  for (const scheme of inChromium ? ['light', 'dark'] : ['light']) {
    // Firefox lets no protocol choose.
    if (inChromium)
      await me.page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ])
    expect(await faults(me), scheme).toEqual([])
  }
}

/** Ratings in an order that has no rule, of 3 to 5. */
const plain = (i: number) => 3 + (((i * i + 3 * i) % 7) % 3)
/** Talks in runs that have no rule either. */
const talked = (i: number) => [1, 2, 5, 9, 10, 11, 16, 20, 21, 27, 33, 34, 35, 38].includes(i % 40)

describe('how is it for me?', () => {
  it('asks for the question before it shows anything, and presses nobody to rate a day', async () => {
    const closer = await visit()
    const first = await closer.openExtension('dashboard.html#/connected')
    await first.sees('.question-form')
    await expectNoFaults(first)
    await first.click('.question-form button')
    await says(first, 'Choose one of the two')
    expect((await closer.tables()).settings.some(({ name }) => name === 'question')).toBe(false)
    await first.close()
    const me = await ask(closer)
    await says(me, 'No day is rated yet')
    await says(me, 'There is no hurry')
    await expectNoFaults(me)
    expect(closer.consoleLines).toEqual([])
  })

  it.runIf(inChromium)('shows ten rated days as dots alone', async () => {
    const closer = await visit()
    await seed(
      closer,
      Array.from({ length: 10 }, (_, i) => ({ rating: plain(i), talk: i % 3 === 0 })),
    )
    const me = await ask(closer)
    await says(me, '10 days are rated so far.')
    await says(me, 'from 28 rated days on, with at least 7 of each kind')
    expect(await dots(me)).toBe(10)
    for (const word of ['middle rating', 'shuffle', 'than usual', 'Tentative'])
      expect(await text(me)).not.toContain(word)
    await expectNoFaults(me)
  })

  it.runIf(inChromium)('does not call days unrated that it only cannot part', async () => {
    const closer = await visit()
    await seed(
      closer,
      Array.from({ length: 3 }, (_, i) => ({ rating: plain(i) })),
    )
    const me = await ask(closer, 1)
    await says(me, '3 rated days are left out')
    expect(await text(me)).not.toContain('No day is rated yet')
  })

  it('sets forty beside each other, tentatively, and says of what is seldom that it says nothing of why', async () => {
    const closer = await visit()
    await seed(
      closer,
      Array.from({ length: 40 }, (_, i) => ({ rating: plain(i) + (talked(i) ? 2 : 0), talk: talked(i) })),
    )
    const me = await ask(closer)
    await says(me, 'Tentative, from 40 rated days')
    // Without a talk twelve days were rated 3, nine 4 and five 5; with one, fourteen 5 to 7. So the middle of all is 4.
    await says(
      me,
      'On 14 of 14 days with a real conversation you felt more connected than usual (5 or more); on 5 of 26 days without',
    )
    await says(me, 'in at most 1 of 20 shuffles. That does not say what brought about what')
    await says(me, 'People differ. For some')
    expect(await dots(me)).toBe(40)
    await me.click('.ratings summary')
    const table = await me.page.evaluate(() =>
      [...document.querySelectorAll('.ratings tbody tr')].map((tr) =>
        [...tr.children].map((td) => Number(td.textContent)),
      ),
    )
    expect(table.map(([rating]) => rating)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(table.reduce((sum, [, yes = 0]) => sum + yes, 0)).toBe(14)
    expect(table.reduce((sum, [, , no = 0]) => sum + no, 0)).toBe(26)
    await expectNoFaults(me)
  })

  it.runIf(inChromium)(
    'calls seventy clearer, parts them by browsing, leaves out what it did not see, and begins anew with another question',
    async () => {
      const closer = await visit()
      await seed(
        closer,
        Array.from({ length: 70 }, (_, i) => ({
          rating: plain(i),
          talk: talked(i),
          ...(i % 10 !== 3 && { minutes: 10 + ((i * 17) % 41) }),
        })),
      )
      const me = await ask(closer, 1)
      await says(me, 'Clearer, from 63 rated days')
      await says(me, '7 rated days are left out')
      await says(me, 'of browsing or more you felt')
      await says(me, 'So these days do not tell the two apart.')
      expect(await text(me)).not.toContain('1 of 20')
      await expectNoFaults(me)

      await tabTo(me, '.question-card button')
      await me.press('Enter')
      await says(me, `The other one is: “${CONVERSATION}”`)
      expect(await focused(me)).toContain('begins with none')
      await expectNoFaults(me)
      await tabTo(me, '.question-change button')
      await me.press('Enter')
      expect(await focused(me)).toBe('Ask the other question')
      await me.press('Enter')
      await tabTo(me, '.question-change button')
      await me.press('Tab', 'Enter')
      await says(me, 'The question is another now.')
      await says(me, '1 day is rated so far.')
      expect(await dots(me)).toBe(1)
      const { settings } = await closer.tables()
      expect(settings).toContainEqual({
        name: 'question',
        value: { question: 'conversation', since: dayOf(Date.now()) },
      })
      expect(closer.consoleLines).toEqual([])
    },
  )
})
