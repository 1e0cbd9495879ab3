import { expect, it } from 'vitest'
import { helpOf } from '../../lib/nudges/help'
import { DAY, NOON, nudge } from './build'

const NONE = { count: 0, open: 0, followed: { friend: 0, anyone: 0, browsing: 0, left: 0 } }

it('counts what followed, apart for what was shown and what was left out', () => {
  const rows = [
    nudge({ followed: 'friend' }),
    nudge({ followed: 'friend' }),
    nudge({ followed: 'left' }),
    nudge(),
    nudge({ arm: 'withheld', followed: 'browsing' }),
  ]
  expect(helpOf(rows, true)).toEqual({
    shown: { count: 4, open: 1, followed: { friend: 2, anyone: 0, browsing: 0, left: 1 } },
    withheld: { count: 1, open: 0, followed: { friend: 0, anyone: 0, browsing: 1, left: 0 } },
    apart: NONE,
  })
})

it('compares only those that could have been left out', () => {
  const days = [1, 2, 3, 4, 5, 6].map((n) =>
    nudge({ at: NOON + n * DAY, arm: n === 3 || n === 5 ? 'withheld' : 'shown', followed: 'left' }),
  )
  const counts = (leavesOut: boolean, rows = days) => {
    const { shown, withheld, apart } = helpOf(rows, leavesOut)
    return [shown.count, withheld.count, apart.count]
  }
  expect(counts(true)).toEqual([2, 2, 2])
  // Once none is left out any more, those that come after the last are apart, too.
  expect(counts(false)).toEqual([1, 2, 3])
  const shown = days.filter(({ arm }) => arm === 'shown')
  expect(counts(true, shown)).toEqual([4, 0, 0])
})
