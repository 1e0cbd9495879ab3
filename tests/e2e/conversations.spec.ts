import { expect, it } from 'vitest'
import { faults } from './axe'
import type { Person } from './driver/person'
import { until } from './driver/until'
import { fill, says } from './screen'
import { headline } from './talk-journey'
import { inChromium, visit } from './visit'

const clickOn = async (me: Person, words: string) => {
  const handle = await me.page.evaluateHandle(
    (text) => [...document.querySelectorAll('button')].find((button) => button.textContent === text),
    words,
  )
  await (handle.asElement() as { click: () => Promise<void> } | null)?.click()
}

const AT = '[type=datetime-local]'
const LONG = '[type=number]'

it('writes down a talk of another day, changes it, takes it away and brings it back', async () => {
  const closer = await visit()
  const me = await closer.openExtension('dashboard.html#/conversations')
  await says(me, 'No conversation was seen')
  await clickOn(me, 'Write down a talk')
  await me.sees(AT)

  // In the future, of 30 hours, of no length at all.
  await fill(me, AT, `${new Date().getFullYear() + 1}-01-01T10:00`)
  await clickOn(me, 'Save')
  await says(me, 'That has not happened yet.')
  const yesterday = new Date(Date.now() - 86_400_000).toLocaleDateString('sv')
  await fill(me, AT, `${yesterday}T10:00`)
  await fill(me, LONG, '1800')
  await clickOn(me, 'Save')
  await says(me, 'That is longer than a day.')
  await fill(me, LONG, '')
  await clickOn(me, 'Save')
  await says(me, 'Say about how long it was.')
  expect((await closer.tables()).conversations).toEqual([])

  await fill(me, LONG, '45')
  await clickOn(me, 'valued')
  await clickOn(me, 'Save')
  await says(me, 'Written down.')
  const [row] = (await closer.tables()).conversations
  const start = new Date(`${yesterday}T10:00`).getTime()
  expect(row).toMatchObject({ source: 'logged', start, end: start + 45 * 60_000, felt: ['valued'], friend: null })

  await clickOn(me, 'Change')
  await me.sees(LONG)
  await fill(me, LONG, '60')
  await clickOn(me, 'Save')
  await until(
    async () => (await closer.tables()).conversations,
    ([talk]) => talk?.end === start + 3_600_000,
  )
  expect((await closer.tables()).conversations).toHaveLength(1)

  await clickOn(me, 'Remove')
  await says(me, 'No conversation was seen')
  await clickOn(me, 'Undo')
  await says(me, 'In person')
  expect((await closer.tables()).conversations).toMatchObject([{ id: row?.id, felt: ['valued'] }])
  expect(closer.consoleLines).toEqual([])
})

/** In a page of the extension: three stretches of one thread, 20 and 40 minutes apart, the last an hour ago; one 40 days ago. */
async function threeStretches(): Promise<void> {
  const answer = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve) => (request.onsuccess = () => resolve(request.result)))
  const db = await answer(indexedDB.open('closer'))
  const store = () => db.transaction('conversations', 'readwrite').objectStore('conversations')
  const now = Date.now()
  for (const [i, ago] of [130, 105, 60, 40 * 24 * 60].entries()) {
    const end = now - ago * 60_000
    const row = { id: `${i}`, source: 'observed', medium: 'dm', site: 'x', thread: 't', people: 'one', friend: null }
    const counts = { sent: 2, received: 2, turns: 4, first: 'out', last: 'in', composeMs: 9_000, attentionMs: 60_000 }
    await answer(
      store().put({ ...row, ...counts, start: end - 300_000, end, oneSided: false, felt: [], answered: null }),
    )
  }
  db.close()
}

it.runIf(inChromium)(
  'makes more or fewer conversations of the same messages as the gap is set, and keeps what is said of one',
  async () => {
    const closer = await visit()
    const before = await closer.openExtension('dashboard.html#/conversations')
    await says(before, 'No conversation was seen')
    await before.page.evaluate(threeStretches)
    const me = await closer.openExtension('dashboard.html#/conversations')
    const lines = async () => (await me.page.$$('.lines .talk')).length
    await until(lines, (n) => n === 2, { what: 'two conversations at 30 minutes' })
    for (const [minutes, many] of [
      ['15', 3],
      ['60', 1],
    ] as const) {
      await me.page.select('.gap select', minutes)
      await until(lines, (n) => n === many, { what: `${many} at ${minutes} minutes` })
    }
    await says(me, '6 sent, 6 received')
    await clickOn(me, 'How it was')
    await clickOn(me, 'I felt understood')
    await clickOn(me, 'Save')
    await says(me, 'Real conversation')
    expect((await closer.tables()).conversations.map(({ felt }) => felt)).toEqual([['understood'], [], [], []])

    // The button that brings the earlier one goes, and the focus with it to the day that came.
    await clickOn(me, 'Earlier ones')
    await until(lines, (n) => n === 2, { what: 'the one of 40 days ago' })
    const held = () => me.page.evaluate(() => document.activeElement?.textContent)
    expect(await held()).toBe(await me.page.evaluate(() => [...document.querySelectorAll('h3')].at(-1)?.textContent))
    expect(await faults(me)).toEqual([])
    const popup = await closer.openExtension('popup.html')
    await headline(popup, '1 real conversation')
  },
)
