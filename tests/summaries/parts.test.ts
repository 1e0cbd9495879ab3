import { expect, it } from 'vitest'
import { partsOf } from '../../lib/summaries/parts'
import { totalsOf } from '../../lib/summaries/totals'
import { attention } from './build'

it('gives every part in one fixed order, shares adding up to 1', () => {
  const parts = partsOf(
    totalsOf({
      attention: [
        attention({ ms: 600 }),
        attention({ activity: 'messaging', surface: 'thread', ms: 300 }),
        attention({ activity: 'other', surface: 'other', ms: 100 }),
      ],
      acts: [],
      sightings: [],
    }),
  )
  expect(parts.map((p) => p.name)).toEqual(['passive', 'reacting', 'posting', 'messaging', 'other', 'unknown'])
  expect(parts.map((p) => p.ms)).toEqual([600, 0, 0, 300, 0, 100])
  expect(parts.reduce((sum, p) => sum + p.share, 0)).toBeCloseTo(1)
  expect(parts[5]?.share).toBeCloseTo(0.1)
})

it('has no shares of no time', () => {
  const parts = partsOf(totalsOf({ attention: [], acts: [], sightings: [] }))
  expect(parts.map((p) => p.share)).toEqual([0, 0, 0, 0, 0, 0])
})
