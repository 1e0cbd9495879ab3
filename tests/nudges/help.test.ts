import { expect, it } from 'vitest'
import { helpOf } from '../../lib/nudges/help'
import { nudge } from './build'

it('counts what followed, apart for what was shown and what was left out', () => {
  const rows = [
    nudge({ drawn: true, followed: 'friend' }),
    nudge({ drawn: true, followed: 'friend' }),
    nudge({ drawn: true, followed: 'left' }),
    nudge({ drawn: true }),
    nudge({ drawn: true, arm: 'withheld', followed: 'browsing' }),
    nudge({ followed: 'anyone' }),
  ]
  expect(helpOf(rows)).toEqual({
    shown: { count: 4, open: 1, followed: { friend: 2, anyone: 0, browsing: 0, left: 1 } },
    apart: { count: 1, open: 0, followed: { friend: 0, anyone: 1, browsing: 0, left: 0 } },
    withheld: { count: 1, open: 0, followed: { friend: 0, anyone: 0, browsing: 1, left: 0 } },
  })
})
