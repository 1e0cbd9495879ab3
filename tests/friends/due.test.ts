import { expect, it } from 'vitest'
import { dueFriends } from '../../lib/friends/due'
import { friend } from './build'

const DAY = 86_400_000
const NOW = 400 * DAY
const ago = (days: number) => NOW - days * DAY

it('has those whose rhythm has passed, the longest first', () => {
  const friends = [
    friend({ id: 'a', cadence: 'week' }),
    friend({ id: 'b', cadence: 'month' }),
    friend({ id: 'c', cadence: 'two-weeks' }),
  ]
  const last = new Map([
    ['a', ago(9)],
    ['b', ago(45)],
    ['c', ago(14)],
  ])
  expect(dueFriends(friends, last, NOW).map(({ friend: { id } }) => id)).toEqual(['b', 'a'])
})

it('has nobody without a rhythm, without any contact, or archived', () => {
  const last = new Map([
    ['a', ago(300)],
    ['c', ago(300)],
  ])
  const friends = [
    friend({ id: 'a', cadence: 'none' }),
    friend({ id: 'b', cadence: 'week' }),
    friend({ id: 'c', cadence: 'week', archived: true }),
  ]
  expect(dueFriends(friends, last, NOW)).toEqual([])
})
