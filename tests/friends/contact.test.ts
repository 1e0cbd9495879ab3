import { describe, expect, it } from 'vitest'
import { daysLeft, friendOf, isWith, lastContact } from '../../lib/friends/contact'
import { friend, logged, talk } from './build'

const DAY = 86_400_000

describe('whose a talk is', () => {
  it('is said by its thread or by what was written down', () => {
    expect(isWith(friend(), talk())).toBe(true)
    expect(isWith(friend(), talk({ thread: 't2' }))).toBe(false)
    expect(isWith(friend(), logged())).toBe(true)
    expect(isWith(friend(), logged({ friend: 'ruth' }))).toBe(false)
    expect(isWith(friend(), logged({ friend: null }))).toBe(false)
  })

  it('finds the friend, or nobody', () => {
    const [sam, ruth] = [friend(), friend({ id: 'ruth', threads: ['t2'] })]
    expect(friendOf([sam, ruth], talk({ thread: 't2' }))).toBe(ruth)
    expect(friendOf([sam, ruth], talk({ thread: 't3' }))).toBeUndefined()
  })
})

describe('lastContact', () => {
  it('is the latest end, seen or written down, in any order', () => {
    const rows = [talk({ start: 1, end: 50 }), logged({ start: 60, end: 90 }), talk({ start: 2, end: 3 })]
    expect(lastContact(friend(), rows)).toBe(90)
    expect(lastContact(friend(), rows.slice(0, 1))).toBe(50)
  })

  it('is nothing without contact', () =>
    expect(lastContact(friend(), [talk({ thread: 't2', end: 9 })])).toBeUndefined())
})

describe('daysLeft', () => {
  it.each([
    ['week', 3, 4],
    ['two-weeks', 14, 0],
    ['month', 12, 18],
    ['season', 100, -9],
  ] as const)('%s, %i days on: %i', (cadence, days, left) =>
    expect(daysLeft(friend({ cadence }), 0, days * DAY)).toBe(left),
  )

  it('is nothing where no rhythm was wished for, or before any contact', () => {
    expect(daysLeft(friend({ cadence: 'none' }), 0, DAY)).toBeUndefined()
    expect(daysLeft(friend({ cadence: 'week' }), undefined, DAY)).toBeUndefined()
  })
})
