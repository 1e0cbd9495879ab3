import { expect, it } from 'vitest'
import { weekOf } from '../../lib/summaries/week'
import { acts, attention, sighting } from './build'

it('tells a day without data from a day of zero minutes', () => {
  const week = weekOf(
    {
      attention: [attention({ day: '2026-11-20', ms: 5000 })],
      acts: [acts({ day: '2026-11-21' })],
      sightings: [sighting({ day: '2026-11-22' })],
    },
    ['2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'],
  )
  expect(week.map((d) => [d.seen, d.totals.total])).toEqual([
    [false, 0],
    [true, 5000],
    [true, 0],
    [true, 0],
  ])
})
