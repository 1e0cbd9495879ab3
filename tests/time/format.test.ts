import { describe, expect, it } from 'vitest'
import {
  formatAgo,
  formatCount,
  formatDay,
  formatDaysAgo,
  formatList,
  formatShare,
  formatSpan,
  formatStopwatch,
  formatTime,
  isoSpan,
  spellByUnits,
} from '../../lib/time/format'

const MINUTE = 60_000

describe('formatSpan', () => {
  it.each([
    [0, '0 min'],
    [1, '<1 min'],
    [59_999, '<1 min'],
    [MINUTE, '1 min'],
    [4.4 * MINUTE, '4 min'],
    [4.5 * MINUTE, '5 min'],
    [59.5 * MINUTE, '1 h'],
    [60 * MINUTE, '1 h'],
    [70 * MINUTE, '1 h 10 min'],
    [30 * 60 * MINUTE + 5 * MINUTE, '30 h 5 min'],
  ])('%d ms is "%s"', (ms, words) => expect(formatSpan(ms, 'en')).toBe(words))

  it('speaks other languages', () => {
    expect(formatSpan(70 * MINUTE, 'fr').replace(/\s/g, ' ')).toBe('1 h 10 min')
    expect(formatSpan(4 * MINUTE, 'de')).toBe('4 Min.')
  })

  it('reads the same without Intl.DurationFormat', () => {
    expect(spellByUnits({ hours: 1, minutes: 10 }, 'en')).toBe('1 h 10 min')
    expect(spellByUnits({ minutes: 1, seconds: 5 }, 'en')).toBe('1 min 5 s')
  })
})

it.each([
  [0, '0 s'],
  [999, '0 s'],
  [42_000, '42 s'],
  [80_000, '1 min 20 s'],
  [60_000, '1 min 0 s'],
  [4_200_000, '1 h 10 min'],
])('stopwatch: %d ms is "%s"', (ms, words) => expect(formatStopwatch(ms, 'en')).toBe(words))

it('names a span for machines', () => expect(isoSpan(4_204_000)).toBe('PT1H10M4S'))

it.each([
  [0, '0%'],
  [0.004, '<1%'],
  [0.01, '1%'],
  [0.126, '13%'],
  [1, '100%'],
])('a share of %d is "%s"', (share, words) => expect(formatShare(share, 'en')).toBe(words))

it.each([
  [12, '12 min. ago'],
  [59, '59 min. ago'],
  [61, '1 hr. ago'],
  [200, '3 hr. ago'],
])('%d minutes ago is "%s"', (minutes, words) => expect(formatAgo(minutes, 'en')).toBe(words))

it.each([
  [0, 'today'],
  [1, 'yesterday'],
  [12, '12 days ago'],
  [59, '59 days ago'],
  [92, '3 months ago'],
  [800, '2 years ago'],
])('%d days ago is "%s"', (days, words) => expect(formatDaysAgo(days, 'en')).toBe(words))

it('counts, days, times and lists', () => {
  expect(formatCount(31_204, 'en-GB')).toBe('31,204')
  expect(formatDay('2026-11-23', 'weekday', 'en-GB')).toBe('Monday 23 November')
  expect(formatDay('2026-11-23', 'short', 'en-GB')).toBe('Mon')
  expect(formatDay('2025-03-03', 'date', 'en-GB')).toBe('3 March 2025')
  expect(formatTime(new Date(2026, 10, 23, 14, 30).getTime(), 'en-GB')).toBe('14:30')
  expect(formatList(['X', 'Reddit', 'Bluesky'], 'en-GB')).toBe('X, Reddit and Bluesky')
})
