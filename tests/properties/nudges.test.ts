import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ANSWERS, DAYS, WAYS, type NudgeRow, type PlanRow } from '../../lib/model/nudge'
import { decide, LEFT_OUT, type Situation } from '../../lib/nudges/decide'
import { MOMENTS } from '../../lib/nudges/due'
import { MOST_A_DAY } from '../../lib/nudges/rules'
import { answered, rowOf } from '../../lib/nudges/row'
import { dayOf } from '../../lib/time/calendar'
import { friend } from '../friends/build'
import { browsed, HOUR, MINUTE, plan, rules, situation } from '../nudges/build'
import { inZone, ZONES } from '../time/zone'

const IDS = ['ann', 'bob', 'cid']
const FRIENDS = IDS.map((id, i) => friend({ id, name: id, added: i }))
/** Weeks in which clocks change, either way, in some of the zones. */
const BEGINS = ['2026-03-20T00:00Z', '2026-04-01T00:00Z', '2026-10-20T00:00Z', '2026-12-24T00:00Z'].map(Date.parse)

const minute = fc.integer({ min: 0, max: 1439 })
const when: fc.Arbitrary<PlanRow['when']> = fc.oneof(
  fc.record({
    kind: fc.constant('browsed' as const),
    minutes: fc.constantFrom(5, 20, 60),
    span: fc.constantFrom('sitting' as const, 'today' as const),
    site: fc.constantFrom(null, 'x'),
  }),
  fc.record({ kind: fc.constant('left' as const) }),
  fc.record({ kind: fc.constant('time' as const), minute, days: fc.constantFrom(...DAYS) }),
)
const whom: fc.Arbitrary<PlanRow['whom']> = fc.oneof(
  fc.record({ kind: fc.constant('friend' as const), id: fc.constantFrom(...IDS) }),
  fc.constantFrom<PlanRow['whom']>({ kind: 'longest' }, { kind: 'choose' }),
)
const plans = fc
  .array(fc.record({ when, whom, way: fc.constantFrom(...WAYS), on: fc.constantFrom(true, true, false) }), {
    minLength: 1,
    maxLength: 4,
  })
  .map((all) => all.map((one, i) => plan({ ...one, id: `p${i}` })))
const allowed = fc.record({
  mostADay: fc.integer({ min: 0, max: MOST_A_DAY }),
  mostAWeek: fc.integer({ min: 1, max: 10 }),
  quiet: fc.record({ from: minute, to: minute }),
  leaveOut: fc.boolean(),
  openers: fc.constant<string[]>([]),
})
const step = fc.record({
  pause: fc.oneof(fc.integer({ min: MINUTE, max: HOUR }), fc.integer({ min: HOUR, max: 9 * HOUR })),
  moment: fc.constantFrom(...MOMENTS),
  minutes: fc.integer({ min: 0, max: 90 }),
  paused: fc.constantFrom(false, false, false, true),
  draw: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
  answer: fc.option(fc.constantFrom(...ANSWERS.filter((one) => one !== 'stop'))),
  met: fc.option(fc.constantFrom(...IDS)),
})

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never
type Shown = { row: NudgeRow; now: number; named: string[]; met: Map<string, number>; paused: boolean }

/** Weeks of somebody's life with some plans: every nudge that came, and what was so when it did. */
function live(begin: number, steps: Step[], fixed: Pick<Situation, 'plans' | 'rules'>) {
  const met = new Map<string, number>()
  const rows = new Map<string, NudgeRow>()
  const shown: Shown[] = []
  let now = begin
  for (const [i, { pause, moment, minutes, paused, draw, answer, met: one }] of steps.entries()) {
    now += pause
    if (one !== null) met.set(one, now - MINUTE)
    const known = situation({
      ...fixed,
      now,
      moment,
      paused,
      draw,
      friends: FRIENDS,
      last: new Map(met),
      nudges: [...rows.values()],
      browsing: browsed(minutes, now),
    })
    const decision = decide(known)
    expect(decide(known)).toEqual(decision)
    if (!decision) continue
    const row = rowOf(decision, `${i}`, now)
    rows.set(row.id, answer === null ? row : answered(row, answer, now, decision.friends[0]?.id))
    shown.push({ row, now, named: decision.friends.map(({ id }) => id), met: new Map(met), paused })
  }
  return { rows: [...rows.values()], shown }
}

const life = fc.record({
  begin: fc.constantFrom(...BEGINS),
  steps: fc.array(step, { size: 'max', maxLength: 150 }),
  plans,
  rules: allowed,
})
const lived = (its: { begin: number; steps: Step[] } & Pick<Situation, 'plans' | 'rules'>) =>
  live(its.begin, its.steps, its)

/** "07:05", as a clock on the wall shows it. */
const shows = (wall: number) => new Date(wall).toTimeString().slice(0, 5)
const named = (of: number) => `${String(Math.floor(of / 60)).padStart(2, '0')}:${String(of % 60).padStart(2, '0')}`

describe.each(ZONES)('in %s', (zone) => {
  inZone(zone)

  it('no day and no week holds more nudges than the person allows', () => {
    fc.assert(
      fc.property(life, (its) => {
        const days = lived(its).rows.map(({ at }) => dayOf(at))
        for (const day of days) {
          expect(days.filter((other) => other === day).length).toBeLessThanOrEqual(its.rules.mostADay)
          const since = Date.parse(day) - 6 * 24 * HOUR
          const week = days.filter((other) => Date.parse(other) >= since && other <= day)
          expect(week.length).toBeLessThanOrEqual(its.rules.mostAWeek)
        }
      }),
    )
  })

  it('none comes in quiet hours, none while paused, none for somebody met that day', () => {
    fc.assert(
      fc.property(life, (its) => {
        const [from, to] = [named(its.rules.quiet.from), named(its.rules.quiet.to)]
        for (const { now, named: who, met, paused } of lived(its).shown) {
          const time = shows(now)
          const isQuiet = from < to ? time >= from && time < to : from > to && (time >= from || time < to)
          expect([time, isQuiet, paused]).toEqual([time, false, false])
          expect(who.filter((id) => dayOf(met.get(id) ?? 0) === dayOf(now))).toEqual([])
        }
      }),
    )
  })
})

it('a plan that was dismissed three times in a row comes half as often', () => {
  fc.assert(
    fc.property(fc.array(step, { size: 'max', maxLength: 300 }), fc.integer({ min: 1, max: 4 }), (steps, mostAWeek) => {
      const its = steps.map((one) => ({ ...one, answer: 'not-now' as const, met: null }))
      const { rows } = live(BEGINS[3] ?? 0, its, {
        plans: [plan({ whom: { kind: 'longest' } })],
        rules: rules({ mostAWeek }),
      })
      const days = rows.slice(3).map(({ at }) => Date.parse(dayOf(at)))
      for (const day of days) {
        const in14 = rows.filter(
          ({ at }) => Date.parse(dayOf(at)) > day - 14 * 24 * HOUR && Date.parse(dayOf(at)) <= day,
        )
        expect(in14.length).toBeLessThanOrEqual(mostAWeek)
        expect(rows.filter(({ at }) => [day, day - 24 * HOUR].includes(Date.parse(dayOf(at)))).length).toBe(1)
      }
    }),
  )
})

it('leaves out one in three, within what chance allows, and none unless asked to', () => {
  const many = 5_000
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), { maxLength: 10 }), (draws) => {
      for (const draw of draws) expect(decide(situation({ draw }))?.arm).toBe('shown')
    }),
  )
  const random = Array.from({ length: many }, () => Math.random())
  const left = random.filter(
    (draw) => decide(situation({ draw, rules: rules({ leaveOut: true }) }))?.arm === 'withheld',
  )
  // Five standard deviations of a binomial: chance alone goes beyond in one of 1.7 million runs.
  const bound = 5 * Math.sqrt(many * LEFT_OUT * (1 - LEFT_OUT))
  expect(Math.abs(left.length - many * LEFT_OUT)).toBeLessThan(bound)
})
