import { beforeEach, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { chosenIn, settingsIn, USUAL } from '../../lib/settings/settings'
import { changeSettings, chosenSettings, readSettings, watchSettings } from '../../lib/store/settings'

beforeEach(() => fakeBrowser.reset())

it('holds what is usual where nothing was chosen', async () => expect(await readSettings()).toEqual(USUAL))

it('changes one and keeps the others', async () => {
  await changeSettings({ dayStart: 4 })
  await Promise.all([changeSettings({ unfocused: true }), changeSettings({ idle: 60_000 })])
  expect(await chosenSettings()).toEqual({ dayStart: 4, unfocused: true, idle: 60_000 })
  expect(await readSettings()).toEqual({ ...USUAL, dayStart: 4, unfocused: true, idle: 60_000 })
})

it('tells of a change', async () => {
  const told: number[] = []
  const stop = watchSettings(({ dayStart }) => told.push(dayStart))
  await changeSettings({ dayStart: 5 })
  stop()
  await changeSettings({ dayStart: 6 })
  expect(told).toEqual([5])
})

it.each([
  undefined,
  null,
  'x',
  [],
  { idle: 1 },
  { idle: '30000' },
  { dayStart: -1 },
  { weekStart: 2 },
  { foldAfter: 7 },
  { other: 1 },
])('takes no setting from %j', (stored) => {
  expect(chosenIn(stored)).toEqual({})
  expect(settingsIn(stored)).toEqual(USUAL)
})

it('takes what makes sense among what does not', () =>
  expect(chosenIn({ dayStart: 6, weekStart: null, foldAfter: null, idle: NaN })).toEqual({
    dayStart: 6,
    weekStart: null,
    foldAfter: null,
  }))
