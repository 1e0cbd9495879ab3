import { describe, expect, it } from 'vitest'
import { choicesOf, clockOf, minuteOfClock, NEW, planOf } from '../../components/nudges/choices'
import type { PlanRow } from '../../lib/model/nudge'
import { NOON, plan } from './build'

const PLANS: Partial<PlanRow>[] = [
  {},
  { when: { kind: 'browsed', minutes: 45, span: 'today', site: 'x' }, way: 'notification' },
  { when: { kind: 'left' }, whom: { kind: 'longest' }, way: 'mark' },
  { when: { kind: 'time', minute: 7 * 60 + 5, days: 'weekends' }, whom: { kind: 'choose' }, on: false },
]

describe('what is chosen', () => {
  it.each(PLANS)('is the plan that it came from: %j', (row) => {
    const before = plan(row)
    const friend = before.whom.kind === 'friend' ? before.whom.id : undefined
    expect(planOf(choicesOf(before, 'ann'), friend, before, NOON)).toEqual({ plan: { ...before, changed: NOON } })
  })

  it('is at first the easy one, about the first friend, or about somebody new', () => {
    expect(choicesOf(undefined, 'ann')).toMatchObject({ kind: 'browsed', minutes: 20, span: 'sitting', whom: 'ann' })
    expect(choicesOf(undefined, undefined).whom).toBe(NEW)
  })

  it('needs a time where it is about one, and a friend where it names one', () => {
    const row = { id: 'p', on: true }
    expect(planOf({ ...choicesOf(undefined, 'ann'), kind: 'time', at: '' }, 'ann', row, NOON)).toEqual({
      fault: 'time',
    })
    expect(planOf(choicesOf(undefined, undefined), undefined, row, NOON)).toEqual({ fault: 'friend' })
  })
})

it('a clock shows a minute of the day', () => {
  expect([clockOf(0), clockOf(65), clockOf(1439)]).toEqual(['00:00', '01:05', '23:59'])
  expect([minuteOfClock('23:59'), minuteOfClock('01:05:30'), minuteOfClock('')]).toEqual([1439, 65, undefined])
})
