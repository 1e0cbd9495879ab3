import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { classify, isOpen } from '../../lib/classify/classify'
import { CHOICES } from '../../lib/settings/settings'
import { attentionOf, byHour, sum } from '../oracle/attention'
import { hear, play } from '../oracle/play'
import { hourIn, lengthIn } from '../oracle/hours'
import { live, ticking, world, type World } from '../oracle/sessions'
import { inZone, ZONES } from '../time/zone'

const RUNS = { numRuns: 500 }
vi.setConfig({ testTimeout: 60_000 })
const anyWorld = world({ clocks: true })
const steadyWorld = world({ clocks: false })

describe.each(ZONES)('attention in %s', (zone) => {
  inZone(zone)

  it('is what the rules say, to the millisecond', () => {
    fc.assert(
      fc.property(anyWorld, (lived) => {
        for (const session of live(lived)) expect(play(session)).toEqual(attentionOf(session, zone))
      }),
      RUNS,
    )
  })

  it('is what the rules say with idle limits of the person’s own', () => {
    const limits = fc.record({
      idle: fc.constantFrom(...CHOICES.idle),
      idleInThread: fc.constantFrom(...CHOICES.idleInThread),
    })
    fc.assert(
      fc.property(anyWorld, limits, (lived, chosen) => {
        for (const session of live(lived).map((one) => ({ ...one, limits: chosen })))
          expect(play(session)).toEqual(attentionOf(session, zone))
      }),
      RUNS,
    )
  })

  it('never fills an hour beyond its length, over all documents', () => {
    fc.assert(
      fc.property(steadyWorld, (lived) => {
        for (const [hour, ms] of Object.entries(byHour(sum(live(lived).map(play)).attention)))
          expect(ms, hour).toBeLessThanOrEqual(lengthIn(zone, hour))
      }),
      RUNS,
    )
  })
})

describe('attention', () => {
  inZone('Europe/Berlin')

  it('comes in whole, positive milliseconds', () => {
    fc.assert(
      fc.property(anyWorld, (lived) => {
        for (const { credits } of live(lived).flatMap(hear))
          for (const { wall, ms } of credits) {
            expect(Number.isSafeInteger(wall)).toBe(true)
            expect(Number.isSafeInteger(ms)).toBe(true)
            expect(ms).toBeGreaterThan(0)
          }
      }),
      RUNS,
    )
  })

  it('does not depend on when time is told', () => {
    const every = fc.integer({ min: 200, max: 70_000 })
    fc.assert(
      fc.property(anyWorld, every, fc.constantFrom('before', 'after'), (lived, ms, by) => {
        for (const session of live(lived))
          expect(play(ticking(session, ms, by))).toEqual(play(ticking(session, Infinity, by)))
      }),
      RUNS,
    )
  })

  it('lies within a visit, and ends with its last sign and the tail, unless a video plays', () => {
    fc.assert(
      fc.property(steadyWorld, ({ steps, ...lived }) => {
        for (const session of live({
          ...lived,
          steps: steps.filter((step) => step.type !== 'media'),
        })) {
          const stays = staysOf(session.events)
          for (const { wall, ms } of hear(session).flatMap((heard) => heard.credits))
            expect(stays.some(({ from, to }) => from <= wall && wall + ms <= to)).toBe(true)
        }
      }),
      RUNS,
    )
  })

  it('is never told twice for one moment of one document', () => {
    fc.assert(
      fc.property(steadyWorld, (lived) => {
        for (const session of live(lived)) {
          const credits = hear(session).flatMap((heard) => heard.credits)
          const sorted = credits.toSorted((a, b) => a.wall - b.wall)
          sorted.slice(1).forEach(({ wall }, i) => {
            const before = sorted[i]
            expect(wall).toBeGreaterThanOrEqual((before?.wall ?? 0) + (before?.ms ?? 0))
          })
        }
      }),
      RUNS,
    )
  })

  it('is all told once the classifier asks for no more time', () => {
    fc.assert(
      fc.property(steadyWorld, fc.integer({ min: 1, max: 400_000 }), (lived, later) => {
        for (const { state, event } of live(lived).flatMap((session) => hear(ticking(session, 7_000, 'after')))) {
          if (event.type !== 'tick' || isOpen(state, event.at)) continue
          const at = { mono: event.at.mono + later, wall: event.at.wall + later }
          expect(classify(state, { type: 'tick', at }).credits).toEqual([])
        }
      }),
      RUNS,
    )
  })

  it.each([
    ['without video', (lived: World) => lived.steps.filter((step) => step.type !== 'media')],
    ['with video', (lived: World) => lived.steps],
  ])('is told within 15 seconds of being certain, %s', (_, stepsOf) => {
    fc.assert(
      fc.property(steadyWorld, (lived) => {
        for (const session of live({ ...lived, steps: stepsOf(lived) })) {
          let told = 0
          for (const { event, credits } of hear(ticking(session, 7_000, 'after'))) {
            told += total(credits.map((credit) => credit.ms))
            if (event.type !== 'tick') continue
            const left = { mono: event.at.mono - 15_000, wall: event.at.wall - 15_000 }
            const past = session.events.filter(({ at }) => at.mono <= left.mono)
            const certain = attentionOf({ ...session, events: [...past, { type: 'leave', at: left }] }, 'UTC')
            expect(told).toBeGreaterThanOrEqual(total(Object.values(certain.attention)))
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})

const total = (all: number[]) => all.reduce((a, b) => a + b, 0)

/** From each arrival to its last sign and 5 s, or the leave. Without a sign, nobody was there. */
function staysOf(events: ReturnType<typeof live>[number]['events']): { from: number; to: number }[] {
  const stays: { from: number; to: number }[] = []
  let arrival: number | undefined
  let last: number | undefined
  for (const { type, at } of events) {
    if (type === 'arrive' && arrival === undefined) [arrival, last] = [at.wall, undefined]
    if (type === 'sign' && arrival !== undefined) last = at.wall
    if (type !== 'leave') continue
    if (arrival !== undefined && last !== undefined) stays.push({ from: arrival, to: Math.min(last + 5_000, at.wall) })
    arrival = undefined
  }
  return stays
}

describe('the oracle', () => {
  inZone('UTC')
  it('knows the hours of the zones tested', () => {
    expect(hourIn('Asia/Kathmandu', Date.parse('2026-06-01T18:15:00Z'))).toBe('2026-06-02 0')
    expect(hourIn('Africa/Cairo', Date.parse('2026-04-23T22:00:00Z'))).toBe('2026-04-24 1')
    expect(lengthIn('Australia/Lord_Howe', '2026-04-05 1')).toBe(90 * 60_000)
    expect(lengthIn('Europe/Berlin', '2026-03-29 2')).toBe(0)
    expect(lengthIn('UTC', '2026-03-29 2')).toBe(3_600_000)
  })
})
