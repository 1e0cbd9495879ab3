import { expect, it } from 'vitest'
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
