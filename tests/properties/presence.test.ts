import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { PageEvent } from '../../lib/classify/events'
import type { Instant } from '../../lib/time/clock'
import { play } from '../oracle/play'
import { inZone } from '../time/zone'

/**
 * A person who is really there or not. There, they give a sign every now and then, read between them, and look on for up
 * to 10 s after the last. Then they sit before an idle page, are on another one, or let the computer sleep.
 */
type Part = {
  there: number
  looksOn: number
  pauses: number[]
  by: 'input' | 'wheel' | 'scroll'
  messaging: boolean
  gone: number
  how: 'idle' | 'elsewhere' | 'asleep'
}

const ms = (min: number, max: number) => fc.noBias(fc.integer({ min, max }))
/** Most signs come in quick runs; between the runs a person reads, seldom for longer than half a minute. */
const pause = fc.oneof(
  { weight: 70, arbitrary: ms(20, 2_000) },
  { weight: 25, arbitrary: ms(2_000, 12_000) },
  { weight: 5, arbitrary: ms(12_000, 29_000) },
)
const part: fc.Arbitrary<Part> = fc.record({
  there: ms(180_000, 900_000),
  looksOn: ms(0, 10_000),
  pauses: fc.array(pause, { minLength: 20, maxLength: 40, size: 'max' }),
  by: fc.constantFrom('input', 'wheel'),
  messaging: fc.boolean(),
  gone: ms(62_000, 600_000),
  how: fc.constantFrom('idle', 'elsewhere', 'asleep'),
})
const hours = fc.array(part, { minLength: 5, maxLength: 8 })

/** What a page is told of such hours, and for how long the person was there. */
function liveThrough(parts: Part[]): { events: PageEvent[]; there: number } {
  const events: PageEvent[] = []
  const at: Instant = { mono: 0, wall: Date.parse('2026-06-15T08:30:00Z') }
  const pass = (by: number, mono = by) => {
    at.wall += by
    at.mono += mono
  }
  const tell = (event: { type: 'arrive' | 'leave' } | { type: 'sign'; by: Part['by'] }) =>
    events.push({ ...event, at: { ...at } })
  let there = 0
  tell({ type: 'arrive' })
  for (const { there: planned, looksOn, pauses, by, messaging, gone, how } of parts) {
    const activity = messaging ? 'messaging' : 'passive'
    events.push({
      type: 'context',
      at: { ...at },
      context: { surface: messaging ? 'thread' : 'feed', activity },
    })
    const begun = at.mono
    tell({ type: 'sign', by: 'input' })
    for (let i = 0; at.mono - begun < planned; i++) {
      pass(pauses[i % pauses.length] ?? 0)
      tell({ type: 'sign', by })
    }
    pass(looksOn)
    there += at.mono - begun
    if (how === 'elsewhere') tell({ type: 'leave' })
    pass(gone, how === 'asleep' ? 0 : gone)
    if (how === 'elsewhere') tell({ type: 'arrive' })
  }
  tell({ type: 'leave' })
  return { events, there }
}

describe('a person who comes and goes', () => {
  inZone('UTC')

  it('is measured to 2 %', () => {
    fc.assert(
      fc.property(hours, (parts) => {
        const { events, there } = liveThrough(parts)
        const { attention } = play({ context: { surface: 'feed', activity: 'passive' }, events })
        const counted = Object.values(attention).reduce((a, b) => a + b, 0)
        expect(Math.abs(counted - there) / there).toBeLessThanOrEqual(0.02)
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})
