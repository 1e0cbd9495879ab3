import { describe, expect, it } from 'vitest'
import { periodOf, piecesOf, stepFrom, type Frame, type SpanName } from '../../lib/summaries/periods'

const FRAME: Frame = { weekStart: 1, first: '2026-02-10', today: '2026-11-24' }

it.each<[SpanName, string, string, string]>([
  ['day', '2026-11-24', '2026-11-24', '2026-11-24'],
  ['week', '2026-11-24', '2026-11-23', '2026-11-29'],
  ['week', '2026-03-01', '2026-02-23', '2026-03-01'],
  ['month', '2026-02-10', '2026-02-01', '2026-02-28'],
  ['month', '2024-02-10', '2024-02-01', '2024-02-29'],
  ['month', '2026-12-31', '2026-12-01', '2026-12-31'],
  ['year', '2026-11-24', '2026-01-01', '2026-12-31'],
  ['all', '2026-11-24', '2026-02-01', '2026-11-30'],
])('the %s of %s is from %s to %s', (span, day, from, to) => expect(periodOf(span, day, FRAME)).toEqual({ from, to }))

describe('steps', () => {
  const step = (span: SpanName, day: string, by: -1 | 1) => stepFrom(span, periodOf(span, day, FRAME), by, FRAME)

  it('goes back as far as anything was counted', () => {
    expect(step('month', '2026-03-15', -1)).toBe('2026-02-28')
    expect(step('month', '2026-02-15', -1)).toBeUndefined()
  })
  it('goes on as far as today', () => {
    expect(step('week', '2026-11-18', 1)).toBe('2026-11-23')
    expect(step('week', '2026-11-24', 1)).toBeUndefined()
    expect(step('all', '2026-11-24', -1)).toBeUndefined()
  })
})

describe('pieces', () => {
  const pieces = (span: SpanName, day: string, frame = FRAME, beginning = 0) =>
    piecesOf(span, periodOf(span, day, frame), beginning)

  it('are the hours of a day, from when it begins', () => {
    expect(pieces('day', '2026-11-24').map(({ hour }) => hour)).toEqual([...Array(24).keys()])
    expect(pieces('day', '2026-11-24', FRAME, 4).map(({ hour }) => hour)).toEqual([
      ...Array.from({ length: 20 }, (_, i) => i + 4),
      0,
      1,
      2,
      3,
    ])
  })
  it.each<[SpanName, number]>([
    ['week', 7],
    ['month', 30],
    ['year', 12],
    ['all', 10],
  ])('of a %s: %d', (span, count) => expect(pieces(span, '2026-11-24')).toHaveLength(count))
  it('of many years are years', () =>
    expect(pieces('all', '2026-11-24', { ...FRAME, first: '2021-12-30' }).map(({ from }) => from)).toEqual([
      '2021-01-01',
      '2022-01-01',
      '2023-01-01',
      '2024-01-01',
      '2025-01-01',
      '2026-01-01',
    ]))
})
