import { expect, it } from 'vitest'
import { reaches, WHOLE } from '../../lib/sync/reach'
import { addDays } from '../../lib/time/calendar'

const days = Array.from({ length: 150 }, (_, i) => addDays('2026-11-24', i - 149))

it('folds the oldest months first, then leaves out the oldest totals, and the oldest days last', () => {
  const all = reaches(days)
  expect(days[0]).toBe('2026-06-28')
  expect(all.slice(0, 7)).toEqual([
    WHOLE,
    { days: '2026-07-01', months: undefined },
    { days: '2026-08-01', months: undefined },
    { days: '2026-09-01', months: undefined },
    { days: '2026-09-01', months: '2026-07' },
    { days: '2026-09-01', months: '2026-08' },
    { days: '2026-09-01', months: '2026-09' },
  ])
  expect(all[7]).toEqual({ days: '2026-09-02', months: '2026-09' })
  expect(all.at(-1)).toEqual({ days: '2026-11-25', months: '2026-11' })
})

it('has one way to tell of nothing, and folds nothing of the last two months', () => {
  expect(reaches([])).toEqual([WHOLE])
  expect(reaches(['2026-11-24'])).toEqual([WHOLE, { days: '2026-11-25', months: '2026-11' }])
})
