import { expect, it } from 'vitest'
import type { Person } from './driver/person'
import { until } from './driver/until'
import { RUTH, setUp } from './nudge-journey'
import type { NudgeRules } from '../../lib/model/nudge'
import { nudge } from '../nudges/build'
import { faults } from './axe'
import { says as saysIn } from './screen'
import { comesTo, focusOf, tabTo } from './stops'
import { inChromium, visit } from './visit'

const toSwitch = (me: Person) =>
  me.page.evaluate(() => document.querySelector<HTMLElement>('.plans [role=switch]')?.focus())

/** On the whole page: what was done is said below it. */
const says = (me: Person, words: string) => saysIn(me, words, 'body')

it('is made by keyboard alone, changed, switched off, removed and brought back', async () => {
  const closer = await visit()
  const me = await closer.openExtension('dashboard.html#/nudges')
  await says(me, 'A plan is one sentence')
  await me.front()
  await tabTo(me, 'Make a first plan')
  await me.press('Enter')
  await me.sees('.plan-form')
  // The form has the focus; a plan needs somebody.
  await tabTo(me, 'Save')
  await me.press('Enter')
  await says(me, 'Whom would you like to message?')
  expect((await closer.tables()).plans).toEqual([])

  await me.page.evaluate(() => document.querySelector<HTMLElement>('.plan-form')?.focus())
  await tabTo(me, 'How long')
  await me.type('45')
  await tabTo(me, 'Since when')
  await me.type('today')
  await me.press('Tab', 'Tab', 'Tab')
  await me.type('Ruth')
  await me.press('Enter')
  await says(me, 'Your plan is made.')
  await says(me, 'If I have browsed for 45 minutes today, then I would like to message Ruth.')
  const { plans, friends } = await closer.tables()
  expect(friends).toMatchObject([{ name: 'Ruth' }])
  expect(plans).toMatchObject([
    {
      when: { kind: 'browsed', minutes: 45, span: 'today', site: null },
      whom: { kind: 'friend', id: friends[0]?.id },
      way: 'card',
      on: true,
    },
  ])
  // The focus goes where what was done can be undone.
  expect(await focusOf(me)).toBe('Undo')

  // From the top of the list: after the last of a page, Tab goes into the browser's own buttons.
  await toSwitch(me)
  await tabTo(me, 'Change')
  await me.press('Enter')
  await me.sees('.plan-form')
  await tabTo(me, 'When')
  await me.type('When it is')
  await tabTo(me, 'Save')
  await me.press('Enter')
  await says(me, 'Your plan is changed.')
  expect((await closer.tables()).plans[0]?.when).toEqual({ kind: 'time', minute: 1170, days: 'weekdays' })

  await toSwitch(me)
  await me.press(' ')
  await until(closer.tables, ({ plans: [row] }) => row?.on === false)
  await tabTo(me, 'Remove')
  await me.press('Enter')
  await says(me, 'The plan is removed.')
  await until(closer.tables, ({ plans: all }) => all.length === 0)
  await tabTo(me, 'Undo')
  await me.press('Enter')
  await until(closer.tables, ({ plans: all }) => all.length === 1)
  expect(closer.consoleLines).toEqual([])
})

it('is shown as it will look, and says when its friend is gone', async () => {
  const closer = await visit()
  await setUp(closer, { plans: [{}, { whom: { kind: 'friend', id: 'nobody' } }] })
  const me = await closer.openExtension('dashboard.html#/nudges')
  await says(me, 'not among your friends any more')
  await me.click('.plan-deeds button:nth-of-type(2)')
  const card = await until(me.card, Boolean, { what: 'the card' })
  expect(card?.text).toContain('You and Ruth last talked 12 days ago.')
  await me.press('Escape')
  await until(me.card, (now) => !now, { what: 'no card' })
  expect((await closer.tables()).nudges).toEqual([])
})

it('is made and shown with nothing that axe finds wrong', async () => {
  const closer = await visit()
  await setUp(closer, { plans: [{}, { whom: { kind: 'choose' } }] })
  const me = await closer.openExtension('dashboard.html#/nudges')
  if (inChromium) await me.page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }])
  await me.click('.line > button')
  await me.sees('.plan-form')
  expect(await faults(me)).toEqual([])
  // What is closed axe cannot look into either.
  await me.page.evaluate(() => {
    const attach = Element.prototype.attachShadow
    Element.prototype.attachShadow = function (how) {
      return attach.call(this, { ...how, mode: 'open' })
    }
  })
  await me.click('.plan-deeds button:nth-of-type(2)')
  const openers = 'div[popover] >>> summary'
  await me.sees(openers)
  await me.page.evaluate(() => document.querySelector('div[popover]')?.shadowRoot?.querySelector('summary')?.click())
  expect(await faults(me)).toEqual([])
})

it.runIf(inChromium)('is asked about once in the popup, after it was sent away three times', async () => {
  const closer = await visit()
  const ago = (n: number) => Date.now() - n * 86_400_000
  await setUp(closer, {
    friends: [RUTH],
    nudges: [1, 2, 3].map((n) => nudge({ id: `n${n}`, plan: 'p0', at: ago(n), answer: 'not-now' })),
  })
  const popup = await closer.openExtension('popup.html')
  await says(popup, 'You sent this plan away three times')
  await popup.click('.answers button:nth-of-type(2)')
  await until(closer.tables, ({ plans: [row] }) => row?.asked === true && row.on)
  await until(() => popup.page.evaluate(() => document.querySelector('.answers') === null))
  const page = await closer.openExtension('dashboard.html#/nudges')
  await says(page, 'it comes half as often')
  await says(page, 'After 3 nudges')
})

it.runIf(inChromium)('keeps the rules that are set, and words of one’s own', async () => {
  const closer = await visit()
  const me = await closer.openExtension('dashboard.html#/nudges')
  await says(me, 'How often')
  await me.page.select('select[aria-label="Most in a day"]', '2')
  await me.click('#opener')
  await me.type('Remember the lake?')
  await me.press('Enter')
  await says(me, 'Added.')
  const rules = async () => (await closer.tables()).settings.find(({ name }) => name === 'nudges')?.value
  await until(rules, (value) => (value as { openers?: string[] } | undefined)?.openers?.length === 1)
  expect(await rules()).toMatchObject({ mostADay: 2, mostAWeek: 3, openers: ['Remember the lake?'] })
})

const clickOn = async (me: Person, words: string) => {
  const handle = await me.page.evaluateHandle(
    (text) => [...document.querySelectorAll('button, a')].find(({ textContent }) => textContent?.trim() === text),
    words,
  )
  await (handle.asElement() as { click: () => Promise<void> } | null)?.click()
}

it('keeps rules as they are set by keyboard, and an undo leaves the others alone', async () => {
  const closer = await visit()
  const me = await closer.openExtension('dashboard.html#/nudges')
  await says(me, 'How often')
  await me.front()
  const rules = async () =>
    (await closer.tables()).settings.find(({ name }) => name === 'nudges')?.value as NudgeRules | undefined
  await me.page.focus('[aria-label="Quiet from"]')
  await me.type('1130')
  // In the morning or in the evening, as the person's clock has it.
  await until(rules, (its) => (its?.quiet.from ?? 0) % 720 === 690, { what: '11:30' })
  await me.page.focus('[aria-label="Most in seven days"]')
  await me.press('ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowDown')
  await until(rules, (its) => its?.mostAWeek === 7, { what: 'four more' })

  await me.click('#opener')
  await me.type('Remember the lake?')
  await me.press('Enter')
  await says(me, 'Added.')
  await me.click('.openers button')
  await says(me, 'The words are removed.')
  await me.page.select('select[aria-label="Most in a day"]', '4')
  await until(rules, (its) => its?.mostADay === 4)
  await clickOn(me, 'Undo')
  await until(rules, (its) => its?.openers.length === 1)
  expect(await rules()).toMatchObject({ mostADay: 4, mostAWeek: 7, openers: ['Remember the lake?'] })
  expect(closer.consoleLines).toEqual([])
})

it.runIf(inChromium)('is undone with the friend whom it was made for', async () => {
  const closer = await visit()
  const me = await closer.openExtension('dashboard.html#/nudges')
  await says(me, 'A plan is one sentence')
  await clickOn(me, 'Make a first plan')
  await me.sees('.plan-name input')
  await me.click('.plan-name input')
  await me.type('Ruth')
  await me.press('Enter')
  await says(me, 'Your plan is made.')
  expect((await closer.tables()).friends).toHaveLength(1)
  await clickOn(me, 'Undo')
  await until(closer.tables, ({ plans, friends }) => plans.length + friends.length === 0, { what: 'nothing' })
  // The button that had the focus is gone.
  await comesTo(me, 'Fine')
})

it.runIf(inChromium)('is asked about once, also where the answer is to change it', async () => {
  const closer = await visit()
  const ago = (n: number) => Date.now() - n * 86_400_000
  await setUp(closer, {
    nudges: [1, 2, 3].map((n) => nudge({ id: `n${n}`, plan: 'p0', at: ago(n), answer: 'not-now' })),
  })
  const popup = await closer.openExtension('popup.html')
  await says(popup, 'You sent this plan away three times')
  await clickOn(popup, 'Change it')
  await until(closer.tables, ({ plans: [row] }) => row?.asked === true, { what: 'that it was asked' })
  const page = await closer.openExtension('dashboard.html#/nudges/p0')
  await page.sees('.plan-form')
})

it.runIf(inChromium)('is offered on the welcome page, and nobody has to make one', async () => {
  const closer = await visit()
  const me = await closer.openExtension('welcome.html')
  await says(me, 'No name, no plan')
  await clickOn(me, 'Make a first plan')
  await says(me, 'Whom would you like to message?')
  expect((await closer.tables()).plans).toEqual([])
  await me.click('#plan-name')
  await me.type('Ruth')
  await me.press('Enter')
  await says(me, 'If I have browsed for 20 minutes in one go, then I would like to message Ruth.')
  expect((await closer.tables()).plans).toMatchObject([{ way: 'card', on: true, whom: { kind: 'friend' } }])
  expect(closer.consoleLines).toEqual([])
})

it.runIf(inChromium)('keeps no nudge waiting in the popup once it is removed', async () => {
  const closer = await visit()
  await setUp(closer, {
    plans: [{ way: 'mark' }, { when: { kind: 'left' } }],
    nudges: [nudge({ plan: 'p0', friend: 'ruth', way: 'mark', at: Date.now() - 60_000 })],
  })
  const popup = await closer.openExtension('popup.html')
  await says(popup, 'A plan of yours')
  const me = await closer.openExtension('dashboard.html#/nudges')
  await says(me, 'If I have browsed')
  await clickOn(me, 'Remove')
  await says(me, 'The plan is removed.')
  await popup.front()
  await until(
    () => popup.page.evaluate(() => document.body.textContent ?? ''),
    (text) => !text.includes('A plan of yours'),
    { what: 'the popup without it' },
  )
})

it('comes as a card where the browser does not allow notifications, and nothing is asked for a plan without a friend', async () => {
  const closer = await visit()
  const me = await closer.openExtension('dashboard.html#/nudges')
  await says(me, 'A plan is one sentence')
  // Nobody can press the browser's own question here: it is answered as a person does who refuses.
  await me.page.evaluate(() => {
    const { browser, chrome } = globalThis as unknown as Record<'browser' | 'chrome', { permissions: object }>
    Object.assign((browser ?? chrome).permissions, {
      request: (_: unknown, done?: (given: boolean) => void) => {
        document.documentElement.dataset.asked = `${Number(document.documentElement.dataset.asked ?? 0) + 1}`
        done?.(false)
        return Promise.resolve(false)
      },
    })
  })
  const asked = () => me.page.evaluate(() => document.documentElement.dataset.asked)
  await clickOn(me, 'Make a first plan')
  await me.sees('.plan-way select')
  await me.page.select('.plan-way select', 'notification')
  await clickOn(me, 'Save')
  await says(me, 'Whom would you like to message?')
  expect(await asked()).toBe(undefined)
  await me.click('.plan-name input')
  await me.type('Ruth')
  await me.press('Enter')
  await says(me, 'The browser does not allow notifications')
  expect(await asked()).toBe('1')
  expect((await closer.tables()).plans).toMatchObject([{ way: 'card', on: true }])
})
