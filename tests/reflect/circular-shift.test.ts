import { describe, expect, it } from 'vitest'
import { circularShift } from '../../lib/reflect/circular-shift'

/**
 * Shifts at least as extreme, of all, as a separate script in Python found them: with exact fractions, the list of labels cut
 * and joined for each shift, and no code in common. Series of 28 and more come from a linear congruential generator (seed
 * 12345; labels in runs, ratings an autoregression of .4).
 */
const REFERENCE = [
  { ratings: '766212', labels: '111000', extreme: 2 },
  { ratings: '35353535', labels: '01010101', extreme: 8 },
  { ratings: '444444444', labels: '110100110', extreme: 9 },
  // Labels that come back every week can tell seven shifts apart and no more.
  { ratings: '4354466435446643544664354466', labels: '0000011000001100000110000011', extreme: 4 },
  { ratings: '3233444655676632233464345632', labels: '0000110000111100000000000000', extreme: 1 },
  {
    ratings: '45354332446453225345642222434344244354564',
    labels: '01011111110111110010000011100011101111111',
    extreme: 30,
  },
  {
    ratings: '546776734345466354455432544543556475557334445556455545567767',
    labels: '111111100000011111100100010000000011001000111001000000011101',
    extreme: 1,
  },
]

const numbers = (text: string) => Array.from(text, Number)
const groups = (text: string) => Array.from(text, (letter) => letter === '1')

describe('circular shift', () => {
  it.each(REFERENCE)('$extreme of all shifts of $labels are as extreme', ({ ratings, labels, extreme }) => {
    expect(circularShift(numbers(ratings), groups(labels))).toBe(extreme / ratings.length)
  })

  it('is the same for either group, and backwards', () => {
    const { ratings, labels, extreme } = REFERENCE[4] ?? { ratings: '', labels: '', extreme: 0 }
    const others = groups(labels).map((label) => !label)
    expect(circularShift(numbers(ratings), others)).toBe(extreme / ratings.length)
    expect(circularShift(numbers(ratings).toReversed(), others.toReversed())).toBe(extreme / ratings.length)
  })

  it('says nothing of one group alone', () => {
    expect(circularShift([1, 7, 4], [true, true, true])).toBe(1)
    expect(circularShift([], [])).toBe(1)
  })
})
