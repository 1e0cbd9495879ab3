import { describe, expect, it } from 'vitest'
import { decide } from '../../lib/nudges/decide'
import { isQuiet } from '../../lib/nudges/rules'
import { answered, rowOf } from '../../lib/nudges/row'
import { friend } from '../friends/build'
import { browsed, DAY, HOUR, MINUTE, NOON, nudge, plan, rules, situation } from './build'

const at = (time: string) => new Date(`2026-03-04T${time}`).getTime()

describe('quiet hours', () => {
  const night = { quiet: { from: 22 * 60, to: 8 * 60 } }
  const day = { quiet: { from: 9 * 60, to: 17 * 60 } }

  it.each([
    ['21:59', false],
    ['22:00', true],
    ['00:00', true],
    ['07:59', true],
    ['08:00', false],
  ])('over midnight: %s', (time, quiet) => expect(isQuiet(night, at(time))).toBe(quiet))

  it.each([
    ['08:59', false],
    ['09:00', true],
    ['16:59', true],
    ['17:00', false],
  ])('within a day: %s', (time, quiet) => expect(isQuiet(day, at(time))).toBe(quiet))

  it('are none from a time to the same', () =>
    expect(isQuiet({ quiet: { from: 600, to: 600 } }, at('10:00'))).toBe(false))
})

describe('a plan', () => {
  it('comes up once so much was browsed, and not a moment before', () => {
    expect(decide(situation())?.plan.id).toBe('p1')
    const short = { ...browsed(20), sitting: { x: 20 * MINUTE - 1 } }
    expect(decide(situation({ browsing: short }))).toBeUndefined()
  })

  it('for one site counts that site alone', () => {
    const plans = [plan({ when: { kind: 'browsed', minutes: 20, span: 'sitting', site: 'instagram' } })]
    expect(decide(situation({ plans }))).toBeUndefined()
    const sitting = { x: HOUR, instagram: 20 * MINUTE }
    expect(decide(situation({ plans, browsing: { ...browsed(0), sitting } }))).toBeDefined()
  })

  it('for one sitting forgets a sitting that is over; for the day does not', () => {
    const browsing = { ...browsed(20), at: NOON - 6 * MINUTE }
    expect(decide(situation({ browsing }))).toBeUndefined()
    const plans = [plan({ when: { kind: 'browsed', minutes: 20, span: 'today', site: null } })]
    expect(decide(situation({ plans, browsing }))).toBeDefined()
    expect(decide(situation({ plans, browsing, now: NOON + DAY }))).toBeUndefined()
  })

  it('for leaving a feed comes up then alone', () => {
    const plans = [plan({ when: { kind: 'left' } })]
    expect(decide(situation({ plans }))).toBeUndefined()
    expect(decide(situation({ plans, moment: 'left' }))).toBeDefined()
    expect(decide(situation({ plans, moment: 'left', browsing: browsed(1) }))).toBeUndefined()
  })

  it.each([
    ['every', '2026-03-07', true],
    ['weekdays', '2026-03-06', true],
    ['weekdays', '2026-03-07', false],
    ['weekends', '2026-03-08', true],
    ['weekends', '2026-03-09', false],
  ] as const)('for a time: %s on %s', (days, day, is) => {
    const plans = [plan({ when: { kind: 'time', minute: 19 * 60 + 30, days } })]
    const comes = (time: string) =>
      decide(situation({ plans, now: new Date(`${day}T${time}`).getTime() })) !== undefined
    expect([comes('19:29'), comes('19:30'), comes('20:29'), comes('20:30')]).toEqual([false, is, is, false])
  })

  it('with no page open comes by what needs none, and not while somebody is writing', () => {
    const when = { kind: 'time', minute: 12 * 60, days: 'every' } as const
    const by = (way: 'card' | 'mark', wroteAt = 0) =>
      decide(situation({ moment: 'clock', plans: [plan({ when, way })], browsing: { ...browsed(0), wroteAt } }))
    expect([by('card'), by('mark')?.plan.way, by('mark', NOON - MINUTE)]).toEqual([undefined, 'mark', undefined])
  })

  it('that is off, or whose friend is gone, archived or met today, does not come up', () => {
    expect(decide(situation({ plans: [plan({ on: false })] }))).toBeUndefined()
    expect(decide(situation({ friends: [] }))).toBeUndefined()
    expect(decide(situation({ friends: [friend({ archived: true })] }))).toBeUndefined()
    expect(decide(situation({ last: new Map([['sam', at('00:00')]]) }))).toBeUndefined()
    expect(decide(situation({ last: new Map([['sam', at('00:00') - 1]]) }))).toBeDefined()
  })

  it('that came up longest ago goes first', () => {
    const plans = [plan(), plan({ id: 'p2' })]
    const nudges = [nudge({ plan: 'p1', at: NOON - 2 * HOUR })]
    expect(decide(situation({ plans, nudges, rules: rules({ mostADay: 5 }) }))?.plan.id).toBe('p2')
  })
})

describe('whom', () => {
  const friends = ['new', 'old', 'due'].map((id, i) =>
    friend({ id, added: i, cadence: id === 'due' ? 'week' : 'none' }),
  )
  const last = new Map([
    ['new', NOON - 10 * DAY],
    ['old', NOON - 90 * DAY],
    ['due', NOON - 9 * DAY],
  ])
  const ids = (kind: 'longest' | 'choose', contacts = last) =>
    decide(situation({ friends, last: contacts, plans: [plan({ whom: { kind } })] }))?.friends.map(({ id }) => id)

  it('is whose rhythm is over first, then who was not talked with for longest', () => {
    expect(ids('choose')).toEqual(['due', 'old', 'new'])
    expect(ids('longest')).toEqual(['due'])
    expect(ids('longest', new Map([...last, ['due', NOON - 2 * DAY]]))).toEqual(['old'])
  })

  it('is at most three to choose from', () => {
    const many = [...friends, friend({ id: 'more', added: NOON })]
    expect(
      decide(situation({ friends: many, last, plans: [plan({ whom: { kind: 'choose' } })] }))?.friends,
    ).toHaveLength(3)
  })
})

describe('an answer', () => {
  const decision = decide(situation())
  if (!decision) throw new Error('no decision')
  const row = rowOf(decision, 'n1', NOON)

  it('stays, whatever is said later, but for a card that went by itself', () => {
    const dismissed = answered(row, 'not-now', NOON, undefined)
    expect(answered(dismissed, 'message', NOON, 'sam')).toEqual(dismissed)
    expect(answered(answered(row, 'ignored', NOON, undefined), 'message', NOON, 'sam').answer).toBe('message')
  })

  it('of "later today" comes again after two hours, as the same nudge, and not tomorrow', () => {
    const put = answered(row, 'later', NOON, undefined)
    const when = (now: number) => decide(situation({ now, nudges: [put], browsing: browsed(0, now) }))
    expect(when(NOON + 2 * HOUR - 1)).toBeUndefined()
    const again = when(NOON + 2 * HOUR)
    expect(again && rowOf(again, 'n2', NOON + 2 * HOUR)).toMatchObject({
      id: 'n1',
      at: NOON,
      answer: null,
      again: null,
    })
    expect(when(NOON + DAY)).toBeUndefined()
    expect(answered(row, 'later', at('22:30'), undefined).again).toBeNull()
  })

  it('of "later today" is not brought to somebody met meanwhile', () => {
    const put = answered(row, 'later', NOON, undefined)
    const now = NOON + 3 * HOUR
    expect(decide(situation({ now, nudges: [put], last: new Map([['sam', NOON + HOUR]]) }))).toBeUndefined()
  })
})
