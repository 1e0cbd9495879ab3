import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ACTIVITIES, SURFACES } from '../../lib/model/vocabulary'
import { heatOf } from '../../lib/summaries/heat'
import { periodOf, piecesOf, SPANS } from '../../lib/summaries/periods'
import { begunDays, bucketsOf, bySite, bySurface, foldedMs } from '../../lib/summaries/trends'
import { addDays } from '../../lib/time/calendar'
import { acts, attention, sighting } from './build'

const TODAY = '2026-11-25'
const FRAME = { weekStart: 1, first: '2026-01-01', today: TODAY }
const NOTHING = { attention: [], acts: [], sightings: [] }

describe('bucketsOf', () => {
  const week = piecesOf('week', periodOf('week', TODAY, FRAME))

  it('tells days without data from days of zero minutes, and from days to come', () => {
    const counts = {
      attention: [attention({ day: '2026-11-23', ms: 5_000 })],
      acts: [],
      sightings: [sighting({ day: '2026-11-25' })],
    }
    expect(bucketsOf(counts, week, TODAY).map((b) => [b.seenDays, b.begun, b.totals.total])).toEqual([
      [1, 1, 5_000],
      [0, 1, 0],
      [1, 1, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ])
  })

  it('says how many days of a month have begun, and how many were seen', () => {
    const months = piecesOf('year', periodOf('year', TODAY, FRAME))
    const counts = { ...NOTHING, acts: [acts({ day: '2026-11-02' }), acts({ day: '2026-11-03' })] }
    const buckets = bucketsOf(counts, months, TODAY)
    expect(buckets.map(({ begun }) => begun)).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 25, 0])
    expect(buckets[10]?.seenDays).toBe(2)
  })

  it('puts no row into an hour that is no longer kept', () => {
    const hours = piecesOf('day', { from: TODAY, to: TODAY })
    const counts = {
      ...NOTHING,
      attention: [attention({ day: TODAY, hour: -1, ms: 9 }), attention({ day: TODAY, hour: 3, ms: 7 })],
    }
    expect(bucketsOf(counts, hours, TODAY).map((b) => b.totals.total)).toEqual(
      Array.from({ length: 24 }, (_, i) => (i === 3 ? 7 : 0)),
    )
    expect(foldedMs(counts)).toBe(9)
  })

  it('loses nothing, by whatever it is told apart', () => {
    const row = fc.record({
      day: fc.nat({ max: 400 }).map((n) => addDays('2025-10-21', n)),
      hour: fc.integer({ min: -1, max: 23 }),
      site: fc.constantFrom('x', 'reddit', 'chaos.social'),
      surface: fc.constantFrom(...SURFACES),
      activity: fc.constantFrom(...ACTIVITIES),
      ms: fc.nat({ max: 3_600_000 }),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 60 }), fc.constantFrom(...SPANS), (rows, span) => {
        const period = periodOf(span, TODAY, { ...FRAME, first: '2025-10-21' })
        const within = rows.filter(({ day }) => day >= period.from && day <= period.to)
        const counts = { ...NOTHING, attention: within }
        const all = within.reduce((sum, { ms }) => sum + ms, 0)
        const sum = (list: { ms: number }[]) => list.reduce((ms, part) => ms + part.ms, 0)
        const buckets = bucketsOf(counts, piecesOf(span, period), TODAY)
        const folded = span === 'day' ? foldedMs(counts) : 0
        expect(buckets.reduce((ms, bucket) => ms + bucket.totals.total, folded)).toBe(all)
        for (const bucket of buckets) expect(sum(bucket.parts)).toBe(bucket.totals.total)
        expect(sum(bySite(counts))).toBe(all)
        expect(sum(bySurface(counts))).toBe(all)
      }),
    )
  })
})

it('names where most of the time went first', () => {
  const counts = {
    ...NOTHING,
    attention: [attention({ ms: 1_000 }), attention({ site: 'reddit', ms: 2_000 }), attention({ hour: 11, ms: 1_000 })],
  }
  expect(bySite(counts)).toEqual([
    { name: 'x', ms: 2_000, share: 0.5 },
    { name: 'reddit', ms: 2_000, share: 0.5 },
  ])
})

describe('heatOf', () => {
  const counts = {
    attention: [
      attention({ day: '2026-11-16', hour: 9, ms: 1_000 }),
      attention({ day: '2026-11-23', hour: 9, ms: 2_000, site: 'reddit' }),
      attention({ day: '2026-11-23', hour: 9, ms: 3_000 }),
      attention({ day: '2026-11-17', hour: -1, ms: 9_000 }),
    ],
    acts: [acts({ day: '2026-11-25' })],
    sightings: [],
  }

  it('is the mean over the days that have data by hours', () => {
    const rows = heatOf(counts, 1)
    expect(rows.map(({ weekday, days }) => [weekday, days])).toEqual([
      [1, 2],
      [2, 0],
      [3, 1],
      [4, 0],
      [5, 0],
      [6, 0],
      [0, 0],
    ])
    expect(rows[0]?.hours[9]?.mean).toBe(3_000)
    expect(rows[0]?.hours[10]?.mean).toBe(0)
    expect(rows[1]?.hours[9]?.mean).toBeUndefined()
    expect(rows[2]?.hours[9]?.mean).toBe(0)
  })

  it('keeps the hours that are known of a day which another browser tells of as a whole', () => {
    const told = attention({ day: '2026-11-23', hour: -1, ms: 50_000 })
    const rows = heatOf({ ...counts, attention: [...counts.attention, told] }, 1)
    expect(rows[0]).toMatchObject({ weekday: 1, days: 2 })
    expect(rows[0]?.hours[9]?.mean).toBe(3_000)
  })

  it('begins where the week and the day begin', () => {
    const rows = heatOf(counts, 0, 4)
    expect(rows.map(({ weekday }) => weekday)).toEqual([0, 1, 2, 3, 4, 5, 6])
    expect(rows[1]?.hours[5]?.mean).toBe(3_000)
  })
})

it('days that have begun are those of the period up to today', () => {
  expect(begunDays({ from: '2021-11-01', to: '2026-11-30' }, '2026-11-24')).toBe(1_850)
  expect(begunDays({ from: '2026-11-24', to: '2026-11-24' }, '2026-11-24')).toBe(1)
  expect(begunDays({ from: '2026-11-25', to: '2026-11-30' }, '2026-11-24')).toBe(0)
})
