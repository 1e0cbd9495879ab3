import { describe, expect, it } from 'vitest'
import { contactOf, historyOf } from '../../lib/friends/history'
import { dayOf } from '../../lib/time/calendar'
import { friend, logged, talk } from './build'

const GAP = 30 * 60_000
const HOUR = 3_600_000
const at = (date: number, hour = 12, minute = 0) => new Date(2026, 10, date, hour, minute).getTime()

describe('contactOf', () => {
  it.each([
    ['a back-and-forth', talk(), 'back-and-forth'],
    [
      'one of which it was not known whether it is a group: the person said whose it is',
      talk({ people: 'unknown' }),
      'back-and-forth',
    ],
    ['a quick message', talk({ received: 0 }), 'quick'],
    ['one side seen', talk({ received: 0, oneSided: true }), 'one-sided'],
    ['one with a mark', talk({ received: 0, felt: ['valued'] }), 'real'],
    ['banter', talk({ felt: ['nice'] }), 'back-and-forth'],
    ['a call', logged(), 'real'],
    ['a call that was just nice', logged({ felt: ['nice'] }), 'back-and-forth'],
  ])('%s', (_, row, kind) => expect(contactOf(row)).toBe(kind))
})

describe('historyOf', () => {
  const of = (rows: Parameters<typeof historyOf>[1], since?: number) => historyOf(friend(), rows, GAP, since)

  it('is empty without contact', () => {
    const history = of([talk({ thread: 't2' }), logged({ friend: 'ruth' })])
    expect(history.talks).toEqual([])
    expect(history.days).toEqual([])
    expect(Object.values(history.kinds)).toEqual([0, 0, 0, 0])
  })

  it('counts kinds, what was elsewhere, and marks', () => {
    const history = of([
      talk({ start: at(1), felt: ['valued', 'understood'] }),
      talk({ start: at(2), received: 0 }),
      talk({ start: at(3) }),
      logged({ start: at(4), medium: 'in-person', felt: ['understood'] }),
      logged({ start: at(5), medium: 'call', felt: ['nice'] }),
    ])
    expect(history.kinds).toEqual({ real: 2, 'back-and-forth': 2, quick: 1, 'one-sided': 0 })
    expect(history.elsewhere).toEqual({ 'in-person': 1, call: 1, video: 0, message: 0 })
    expect(history.felt).toEqual({ understood: 2, valued: 1, validated: 0, shared: 0, nice: 1 })
  })

  it('joins rows within the gap, and no others', () => {
    const rows = [
      talk({ start: at(1, 12), sent: 1, received: 1 }),
      talk({ start: at(1, 12, 20), sent: 1, received: 1 }),
    ]
    expect(of(rows).kinds).toMatchObject({ 'back-and-forth': 1, quick: 0 })
    expect(historyOf(friend(), rows, GAP / 2).kinds).toMatchObject({ 'back-and-forth': 0, quick: 2 })
  })

  it('gives each day the kind that says most, newest first', () => {
    const { days } = of([
      talk({ start: at(3, 9), received: 0 }),
      talk({ start: at(3, 20), felt: ['shared'] }),
      talk({ start: at(7), received: 0 }),
      talk({ start: at(5) }),
    ])
    expect(days).toEqual([
      { day: '2026-11-07', kind: 'quick', talks: 1 },
      { day: '2026-11-05', kind: 'back-and-forth', talks: 1 },
      { day: '2026-11-03', kind: 'real', talks: 2 },
    ])
  })

  it('puts a talk over midnight on the day it began', () => {
    const start = at(3, 23, 50)
    expect(of([talk({ start, end: start + HOUR })]).days.map(({ day }) => day)).toEqual([dayOf(start)])
  })

  it('leaves out what began before', () => {
    expect(of([talk({ start: at(1) }), talk({ start: at(2) })], at(2)).talks.map(({ start }) => start)).toEqual([at(2)])
  })
})
