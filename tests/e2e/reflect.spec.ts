import { expect, it } from 'vitest'
import { fill as fillStore } from '../../scripts/demo/fill'
import { demoOf } from '../../scripts/demo/generate'
import { friend } from '../friends/build'
import { faults } from './axe'
import { until } from './driver/until'
import { setUp } from './nudge-journey'
import { fill, says } from './screen'
import { visit } from './visit'

it('keeps an answer, finds it again, and makes an intention a plan with one tap', async () => {
  const closer = await visit()
  await setUp(closer, { friends: [friend({ id: 'ruth', name: 'Ruth' })], plans: [] })
  const me = await closer.openExtension('dashboard.html#/reflect')
  await me.sees('.own-words textarea')
  expect(await faults(me)).toEqual([])
  const press = (words: string) =>
    me.page.evaluate((text) => {
      const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === text)
      found?.click()
    }, words)

  await me.click('.own-words textarea')
  await me.type('In the evenings, mostly.')
  await me.click('.own-words input[type=text]')
  await me.type('Call Ruth on Sunday')
  await press('Save')
  await says(me, 'Saved.')
  const kept = await until(closer.tables, ({ reflections }) => reflections.length === 1, { what: 'a reflection' })
  expect(kept.reflections).toMatchObject([{ answer: 'In the evenings, mostly.', intention: 'Call Ruth on Sunday' }])

  await press('Make it a plan')
  await says(me, 'If I have browsed for 20 minutes in one go, then I would like to message Ruth.')
  const planned = await until(closer.tables, ({ plans }) => plans.length === 1, { what: 'a plan' })
  expect(planned.plans).toMatchObject([{ whom: { kind: 'friend', id: 'ruth' }, on: true, way: 'card' }])
  await press('Undo')
  await until(closer.tables, ({ plans }) => plans.length === 0, { what: 'no plan' })

  await says(me, 'What you wrote')
  await fill(me, 'input[type=search]', 'nowhere')
  await says(me, '0 weeks')
  await fill(me, 'input[type=search]', 'EVENINGS ruth')
  await says(me, '1 week')
  expect(await faults(me)).toEqual([])

  // Another week is another page, and the way back leads back.
  await me.page.click('.weeks a')
  await until(
    () => me.page.evaluate(() => document.querySelector<HTMLTextAreaElement>('.own-words textarea')?.value),
    (value) => value === '',
  )
  await me.page.goBack()
  await until(
    () => me.page.evaluate(() => document.querySelector<HTMLTextAreaElement>('.own-words textarea')?.value),
    (value) => value === 'In the evenings, mostly.',
  )
  expect(closer.consoleLines).toEqual([])
})

it('shows ten weeks of five years, ten earlier ones at each press, and finds the first of all', async () => {
  const closer = await visit()
  const me = await closer.openExtension('dashboard.html#/overview')
  await me.sees('main h1')
  const written = demoOf(Date.now(), 5 * 365).reflections
  const all = written.map((row, i) => (i < 12 ? { ...row, answer: 'By the lighthouse, alone.' } : row))
  await fillStore(me.page, { reflections: all } as never)
  await me.page.evaluate(() => (location.hash = '#/reflect'))
  const shown = () => me.page.evaluate(() => document.querySelectorAll('.reflection').length)
  const shows = (many: number) => until(shown, (n) => n === many, { what: `${many} weeks` })
  const tells = (words: string) =>
    until(
      () => me.page.evaluate(() => document.querySelector('.search + output')?.textContent),
      (text) => text === words,
      { what: words },
    )
  /** Which of the weeks shown has the focus on its link; -1 if none. */
  const focused = () =>
    me.page.evaluate(() =>
      [...document.querySelectorAll('.reflection a')].findIndex((link) => link === document.activeElement),
    )
  const pressEarlier = async () => {
    await me.page.focus('button.more')
    await me.press('Enter')
  }

  await shows(10)
  // All of them took more than 20,000 px.
  expect(await me.page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(3_000)
  await tells(`${all.length} weeks; here are the latest 10`)
  expect(await faults(me)).toEqual([])
  await pressEarlier()
  await shows(20)
  // What comes is read out, and its first week is where the next key goes from.
  expect(await focused()).toBe(10)
  await tells(`${all.length} weeks; here are the latest 20`)
  await pressEarlier()
  await shows(30)
  expect(await focused()).toBe(20)
  expect(await faults(me)).toEqual([])

  // A search goes through all of them, begins with ten again, and leaves the focus where it is.
  await me.page.focus('input[type=search]')
  await fill(me, 'input[type=search]', 'lighthouse')
  await tells('12 weeks; here are the latest 10')
  expect(await shown()).toBe(10)
  expect(await me.page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search')
  await pressEarlier()
  await tells('12 weeks')
  expect(await shown()).toBe(12)
  expect(await focused()).toBe(10)
  expect(await me.page.$('button.more')).toBeNull()
  await fill(me, 'input[type=search]', '')
  await tells(`${all.length} weeks; here are the latest 10`)
  expect(closer.consoleLines).toEqual([])
})
