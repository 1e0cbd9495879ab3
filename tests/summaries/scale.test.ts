import { expect, it } from 'vitest'
import { marksUpTo } from '../../lib/summaries/scale'

const MINUTE = 60_000

it.each([
  [0, [0, 1, 2]],
  [2.5 * MINUTE, [0, 1, 2, 3]],
  [15 * MINUTE, [0, 5, 10, 15]],
  [16 * MINUTE, [0, 10, 20]],
  [60 * MINUTE, [0, 30, 60]],
  [61 * MINUTE, [0, 60, 120]],
  [200 * MINUTE, [0, 120, 240]],
  [24 * 60 * MINUTE, [0, 480, 960, 1440]],
])('marks up to %d ms stand at %j min', (most, minutes) =>
  expect(marksUpTo(most).map((ms) => ms / MINUTE)).toEqual(minutes),
)

it('is never exceeded', () => {
  for (let most = 0; most <= 25 * 60 * MINUTE; most += 7 * MINUTE)
    expect(marksUpTo(most).at(-1)).toBeGreaterThanOrEqual(most)
})
