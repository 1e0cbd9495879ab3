import { expect, it } from 'vitest'
import { helpOf } from '../../lib/nudges/help'
import { nudge } from './build'

it('counts what followed, apart for what was shown and what was left out', () => {
  const rows = [
    nudge({ followed: 'friend' }),
    nudge({ followed: 'friend' }),
    nudge({ followed: 'left' }),
    nudge(),
    nudge({ arm: 'withheld', followed: 'browsing' }),
  ]
  expect(helpOf(rows)).toEqual({
    shown: { count: 4, open: 1, followed: { friend: 2, anyone: 0, browsing: 0, left: 1 } },
    withheld: { count: 1, open: 0, followed: { friend: 0, anyone: 0, browsing: 1, left: 0 } },
  })
})
