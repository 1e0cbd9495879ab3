/** Differences of sums are whole numbers over the sizes of the groups; this is far below any two of them. */
const SAME = 1e-9

/** A difference that chance brings about in no more than this share of shifts is called one. */
export const SELDOM = 0.05

/**
 * How often chance alone gives a difference of means between two groups of days as large as this one, or of shares where values
 * are 0 and 1: a two-sided circular-shift (rotation) test.
 *
 * Good days come in runs, and so do days with talks. Dealing the labels out anew, as an ordinary permutation test does, breaks
 * the runs and finds differences that are not there. Here the labels stay in their order and are moved along the days, with
 * the end joined to the beginning, so both series keep their runs. The reference are all n shifts, the one that moves
 * nothing among them: p = (shifts at least as extreme) / n. That is the same as (1 + b) / (1 + m) over the m = n - 1 shifts
 * that do move, so p is never 0 (Phipson & Smyth 2010), and with all of a group of n rotations nothing is left to draw.
 *
 * Only rated days are turned, not the calendar: then each shift has groups of the same sizes, and its difference means the
 * same. A day that was not rated shortens the runs of both series alike.
 *
 * What it rests on: one of the two series does not drift. Where the end is joined to the beginning there is a seam, so the
 * test is exact for circular series only and near it for others (Harris 2020, Yuan & Shou 2024); where both drift over the
 * whole time it finds too much. How much is measured in `docs/statistics.md`. Of 28 days the finest p is 1 in 28.
 *
 * In use for animal behaviour (rotation test: Miller et al. 2004, DeRuiter & Solow 2008) and for neural recordings.
 *
 * @param values whole numbers, one for each day, in the order of the days
 * @param labels the group of each day
 * @returns p from 1/n to 1; 1 where one group has no day
 */
export function circularShift(values: readonly number[], labels: readonly boolean[]): number {
  const n = values.length
  const inGroup = labels.filter(Boolean).length
  if (inGroup === 0 || inGroup === n) return 1
  const sum = values.reduce((a, b) => a + b, 0)
  const differenceAt = (shift: number) => {
    const own = values.reduce((total, value, i) => (labels[(i + shift) % n] ? total + value : total), 0)
    return Math.abs(own / inGroup - (sum - own) / (n - inGroup))
  }
  const observed = differenceAt(0)
  const extreme = values.filter((_, shift) => differenceAt(shift) >= observed - SAME)
  return extreme.length / n
}
