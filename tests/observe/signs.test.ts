import fc from 'fast-check'
import { expect, it } from 'vitest'
import { classify, start } from '../../lib/classify/classify'
import type { PageEvent } from '../../lib/classify/events'
import { gatherSigns, type Sign } from '../../lib/observe/signs'

const at = (mono: number) => ({ mono, wall: mono + 1_780_000_000_000 })
/** How often (ms) what was gathered is asked for while somebody is there. */
const ASKED_EVERY = 13_000

/** Milliseconds credited to somebody who comes at 0, gives these signs and leaves at `end`. */
function credited(signs: readonly Sign[], end: number): number {
  let state = start(at(0), { surface: 'feed', activity: 'passive' })
  let ms = 0
  const take = (event: PageEvent) => {
    const taken = classify(state, event)
    state = taken.state
    ms += taken.credits.reduce((sum, credit) => sum + credit.ms, 0)
  }
  take({ type: 'arrive', at: at(0) })
  for (const { time, by } of signs) take({ type: 'sign', at: at(time), by })
  take({ type: 'leave', at: at(end) })
  return ms
}

function gathered(signs: readonly Sign[]): Sign[] {
  const handed: Sign[] = []
  const gather = gatherSigns((sign) => handed.push(sign))
  let asked = 0
  for (const { time, by } of signs) {
    for (; asked + ASKED_EVERY <= time; asked += ASKED_EVERY) gather.drain()
    gather.note(time, by)
  }
  gather.drain()
  return handed
}

const wait = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 6_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 6_000, max: 90_000 }) },
)
const signs = fc
  .array(fc.record({ wait, by: fc.constantFrom('input', 'wheel') }), { minLength: 1, maxLength: 80 })
  .map((steps) => {
    let time = 0
    return steps.map(({ wait: ms, by }): Sign => ({ time: (time += ms), by }))
  })

it('credits the same for signs that were gathered as for each by itself', () => {
  fc.assert(
    fc.property(signs, fc.integer({ min: 0, max: 60_000 }), (given, stay) => {
      const end = (given.at(-1)?.time ?? 0) + stay
      expect(credited(gathered(given), end)).toBe(credited(given, end))
    }),
    { numRuns: 300 },
  )
})

it('hands on few of a run', () => {
  const run = Array.from({ length: 500 }, (_, i): Sign => ({ time: 1_000 + i * 20, by: 'wheel' }))
  expect(gathered(run).length).toBeLessThanOrEqual(3)
})
