import { describe, expect, it } from 'vitest'
import { chanceOf, compare, median } from '../../lib/reflect/compare'
import type { RatedDay } from '../../lib/reflect/rated-days'
import { addDays } from '../../lib/time/calendar'

const MINUTE = 60_000
/** Days of ratings such as "4455", with a talk where there is a 1, and so many minutes of browsing each (`x`: not seen). */
const daysOf = (ratings: string, talks: string, minutes: (number | 'x')[] = []): RatedDay[] =>
  Array.from(ratings, (rating, i) => {
    const browsed = minutes[i] ?? 0
    return {
      day: addDays('2026-01-01', i),
      connected: Number(rating),
      talked: talks[i] === '1',
      passiveMs: browsed === 'x' ? undefined : browsed * MINUTE,
    }
  })
const many = (days: number, talks: number) => compare('conversation', daysOf('4'.repeat(days), '1'.repeat(talks)))

describe('strength', () => {
  it.each([
    [27, 13, 'dots'],
    [28, 6, 'dots'],
    [28, 22, 'dots'],
    [28, 7, 'tentative'],
    [28, 21, 'tentative'],
    [55, 20, 'tentative'],
    [56, 6, 'dots'],
    [56, 20, 'clearer'],
  ] as const)('of %d days, %d of them with a talk: %s', (days, talks, strength) => {
    const found = many(days, talks)
    expect(found.strength).toBe(strength)
    expect(found.chance === undefined).toBe(strength === 'dots')
  })

  it('of none', () => {
    expect(many(0, 0)).toMatchObject({ strength: 'dots', days: 0, first: undefined })
  })
})

it('counts the dots, the middle, and the days above what is usual', () => {
  // All eleven: 1 2 3 3 4 4 4 5 5 6 7, so 4 is usual.
  const { yes, no, from, isAbove, first } = compare('conversation', daysOf('45675334214', '11110000001'))
  expect({ from, isAbove, first }).toEqual({ from: 5, isAbove: true, first: '2026-01-01' })
  expect(yes).toEqual({ days: 5, dots: [0, 0, 0, 2, 1, 1, 1], median: 5, high: 3 })
  expect(no).toEqual({ days: 6, dots: [1, 1, 2, 1, 1, 0, 0], median: 3, high: 1 })
})

it('takes the next whole rating where the usual one lies between two, and 7 where there is none above', () => {
  expect(compare('conversation', daysOf('4455', ''))).toMatchObject({ from: 5, isAbove: true })
  expect(compare('conversation', daysOf('777', ''))).toMatchObject({ from: 7, isAbove: false })
})

it('parts days at the person’s own median of browsing, and leaves out those on which nothing was seen', () => {
  const found = compare('browsing', daysOf('1234567', '', [10, 20, 30, 'x', 40, 50, 'x']))
  expect(found).toMatchObject({ cut: 30 * MINUTE, days: 5, leftOut: 2 })
  // Rated 3, 5 and 6 with 30 minutes or more; 1 and 2 with less.
  expect(found.yes.dots).toEqual([0, 0, 1, 0, 1, 1, 0])
  expect(found.no.dots).toEqual([1, 1, 0, 0, 0, 0, 0])
})

it('shows only dots where most days are without any browsing, so that there is no less of it', () => {
  const found = compare(
    'browsing',
    daysOf(
      '4'.repeat(40),
      '',
      Array.from({ length: 40 }, (_, i) => (i < 15 ? 9 : 0)),
    ),
  )
  expect(found).toMatchObject({ strength: 'dots', cut: 0 })
  expect(found.no.days).toBe(0)
})

it('finds the middle', () => {
  expect([median([]), median([3]), median([5, 1]), median([9, 1, 2])]).toEqual([undefined, 3, 3, 2])
})

it('asks chance about the numbers that are shown, and not about means', () => {
  // 3 of 14 days above usual in either group, though the one mean is well above the other.
  const of = (label: boolean, high: number, low: number): [boolean, number][] =>
    Array.from({ length: 14 }, (_, i) => [label, i < 3 ? high : i < 7 ? low : 4])
  const days = [...of(true, 7, 4), ...of(false, 5, 1)]
  expect(
    chanceOf(
      days.map(([, rating]) => rating),
      days.map(([label]) => label),
    ),
  ).toBe(1)
})
