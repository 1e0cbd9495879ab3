import { expect, it } from 'vitest'
import { monthsMs, withMonths } from '../../lib/summaries/months'
import { totalsOf } from '../../lib/summaries/totals'
import { bucketsOf, foldedMs } from '../../lib/summaries/trends'
import { piecesOf } from '../../lib/summaries/periods'
import { acts, attention } from './build'

const counts = {
  attention: [attention({ day: '2026-02-01', ms: 5 })],
  acts: [acts({ day: '2026-02-01' })],
  sightings: [],
}
const { day: _, hour: __, ...time } = attention({ ms: 100 })
const { day: ___, hour: ____, ...deed } = acts({ count: 7 })
const months = {
  attention: [{ ...time, month: '2026-02', device: 'phone' }],
  acts: [{ ...deed, month: '2026-03', device: 'phone' }],
}

it('adds what is known of months only to sums, and to no hour', () => {
  const all = withMonths(counts, months)
  expect(totalsOf(all)).toMatchObject({ total: 105, acts: { like: 8 } })
  expect(foldedMs(all)).toBe(100)
  expect(monthsMs(months)).toBe(100)
  const year = bucketsOf(all, piecesOf('year', { from: '2026-01-01', to: '2026-12-31' }), '2026-11-24')
  expect(year.map(({ totals }) => totals.total).slice(0, 4)).toEqual([0, 105, 0, 0])
})
