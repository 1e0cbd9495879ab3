import { describe, expect, it } from 'vitest'
import { SELDOM } from '../../lib/reflect/circular-shift'
import { chanceOf, ENOUGH } from '../../lib/reflect/compare'
import { seeded, simulate, type Setting } from './simulate'

const RUNS = 2_000

/** Of people with enough days in each group, the share who are told that chance would seldom do it. */
function told(setting: Setting, seed: number, test = chanceOf): { share: number; people: number } {
  const random = seeded(seed)
  let [people, found] = [0, 0]
  for (let run = 0; run < RUNS; run++) {
    const { ratings, labels } = simulate(random, setting)
    const yes = labels.filter(Boolean).length
    if (Math.min(yes, setting.days - yes) < ENOUGH.group) continue
    people++
    if (test(ratings, labels) <= SELDOM) found++
  }
  return { share: found / people, people }
}

/** More than this is found in 1 of 100 simulations of a test that is wrong 5 % of the time, and in fewer of a better one. */
const most = (people: number) => SELDOM + 2.33 * Math.sqrt((SELDOM * (1 - SELDOM)) / people)

/** An ordinary permutation test, which deals the labels out anew. */
function permutation(ratings: readonly number[], labels: readonly boolean[]): number {
  const random = seeded(ratings.length)
  const difference = (of: readonly boolean[]) => {
    const yes = ratings.filter((_, i) => of[i])
    const no = ratings.filter((_, i) => !of[i])
    const mean = (list: number[]) => list.reduce((a, b) => a + b, 0) / list.length
    return Math.abs(mean(yes) - mean(no))
  }
  const observed = difference(labels)
  let extreme = 1
  for (let i = 0; i < 199; i++) {
    const dealt = labels.map((label) => ({ label, at: random() })).toSorted((a, b) => a.at - b.at)
    if (difference(dealt.map(({ label }) => label)) >= observed - 1e-9) extreme++
  }
  return extreme / 200
}

describe.each([28, 56, 84])('of %d rated days', (days) => {
  it.each([0.3, 0.5, 0.7])('5 %% or fewer show a difference that is not there (AR %d)', (phi) => {
    const { share, people } = told({ days, phi }, days * 10 + phi * 10)
    expect(people).toBeGreaterThan(RUNS / 2)
    expect(share).toBeLessThan(most(people))
  })
})

it('would show too many if labels were dealt out anew, so this can tell the two apart', () => {
  const { share, people } = told({ days: 28, phi: 0.7 }, 1, permutation)
  expect(share).toBeGreaterThan(2 * most(people))
})

it('finds half a standard deviation more often the more days there are', () => {
  const [few, more, most] = [28, 56, 84].map((days) => told({ days, phi: 0.3, apart: 0.5 }, days).share)
  // As `docs/statistics.md` has it: 8 %, 19 % and 35 %.
  expect(few).toBeGreaterThan(0.06)
  expect(more).toBeGreaterThan(0.16)
  expect(most).toBeGreaterThan(0.31)
})
