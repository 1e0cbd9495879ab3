import fc from 'fast-check'
import type { Context, PageEvent } from '../../lib/classify/events'
import { ACT_KINDS, ACTIVITIES, SURFACES } from '../../lib/model/vocabulary'
import type { Instant } from '../../lib/time/clock'
import type { Session } from './attention'

/** What happens next, `wait` ms after the step before. */
export type Step = { wait: number } & (
  | { type: 'sign'; by: 'input' | 'wheel' | 'scroll' }
  | { type: 'context'; context: Context; doc: number }
  | { type: 'media'; playing: boolean; doc: number }
  | { type: 'act'; kind: (typeof ACT_KINDS)[number]; ago: number | undefined }
  | { type: 'like'; press: number; confirm: number }
  | { type: 'tick' }
  | { type: 'focus'; doc: number | undefined; away: number }
  | { type: 'stray'; doc: number }
  | { type: 'set'; by: number }
  | { type: 'sleep'; ms: number; halts: boolean }
)

/** A computer, some documents open on it, and one person. */
export type World = { begins: number; contexts: Context[]; steps: Step[] }

const HOUR = 3_600_000

/** Moments worth being awake at: midnights, changes of clocks in all zones tested, a plain noon. */
const MOMENTS = [
  '2026-06-15T12:00:00Z',
  '2026-03-29T01:00:00Z',
  '2026-10-25T01:00:00Z',
  '2026-03-08T07:00:00Z',
  '2026-11-01T06:00:00Z',
  '2026-10-03T15:30:00Z',
  '2026-04-04T15:00:00Z',
  '2026-04-23T22:00:00Z',
  '2026-10-29T21:00:00Z',
  '2026-12-31T23:00:00Z',
  '2026-06-30T18:15:00Z',
].map((iso) => Date.parse(iso))

const around = (n: number) => fc.integer({ min: n - 2, max: n + 2 })
const wait = fc.oneof(
  { weight: 5, arbitrary: fc.integer({ min: 0, max: 3_000 }) },
  { weight: 4, arbitrary: fc.integer({ min: 3_000, max: 30_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 30_000, max: 65_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 65_000, max: 900_000 }) },
  { weight: 1, arbitrary: fc.constant(0) },
  {
    weight: 2,
    arbitrary: fc.oneof(around(2_000), around(5_000), around(30_000), around(60_000), around(300_000)),
  },
)
const context: fc.Arbitrary<Context> = fc.oneof(
  fc.constantFrom<Context>(
    { surface: 'feed', activity: 'passive' },
    { surface: 'post', activity: 'passive' },
    { surface: 'thread', activity: 'messaging' },
  ),
  fc.record({ surface: fc.constantFrom(...SURFACES), activity: fc.constantFrom(...ACTIVITIES) }),
)
const doc = fc.nat({ max: 2 })
const by = fc.constantFrom('input', 'wheel', 'scroll', 'scroll')
/** A gesture is told apart within this, or never. */
const confirm = fc.integer({ min: 0, max: 1_500 })
const setBy = fc.oneof(
  fc.integer({ min: -2 * HOUR, max: 2 * HOUR }),
  around(2_000),
  around(-2_000),
  fc.integer({ min: -3_000, max: 3_000 }),
  fc.integer({ min: -26 * HOUR, max: 26 * HOUR }),
)

const step = (clocks: boolean): fc.Arbitrary<Step> => {
  const of = (type: Step['type'], rest: object) =>
    fc.record({ type: fc.constant(type), wait, ...rest }) as unknown as fc.Arbitrary<Step>
  return fc.oneof(
    { weight: 20, arbitrary: of('sign', { by }) },
    { weight: 5, arbitrary: of('context', { context, doc }) },
    { weight: 4, arbitrary: of('media', { playing: fc.boolean(), doc }) },
    {
      weight: 2,
      arbitrary: of('act', {
        kind: fc.constantFrom(...ACT_KINDS),
        ago: fc.option(confirm, { nil: undefined }),
      }),
    },
    { weight: 4, arbitrary: of('like', { press: fc.constantFrom(0, 0, 80, 400, 6_000), confirm }) },
    { weight: 4, arbitrary: of('tick', {}) },
    {
      weight: 4,
      arbitrary: of('focus', {
        doc: fc.option(doc, { nil: undefined }),
        away: fc.constantFrom(0, 0, 1, 700),
      }),
    },
    { weight: 1, arbitrary: of('stray', { doc }) },
    { weight: clocks ? 2 : 0, arbitrary: of('set', { by: setBy }) },
    {
      weight: clocks ? 1 : 0,
      arbitrary: of('sleep', { ms: fc.constantFrom(8 * HOUR, 2_001, 90_000), halts: fc.boolean() }),
    },
  )
}

/** @param clocks whether the wall clock may be set and the computer sleep */
export const world = ({ clocks }: { clocks: boolean }): fc.Arbitrary<World> =>
  fc.record({
    begins: fc
      .tuple(fc.constantFrom(...MOMENTS), fc.integer({ min: -HOUR, max: HOUR }))
      .map(([moment, off]) => moment + off),
    contexts: fc.array(context, { minLength: 3, maxLength: 3 }),
    steps: fc.array(step(clocks), { maxLength: 60, size: 'max' }),
  })

/** Lives through a world: what each of its documents is told. */
export function live({ begins, contexts, steps }: World): Session[] {
  let mono = 0
  let wall = begins
  let focused: number | undefined = 0
  const sessions: Session[] = contexts.map((first) => ({ context: first, events: [] }))
  // Each document counts from its own beginning.
  const now = (i: number, ago = 0): Instant => ({
    mono: 10_000 + 7_777 * i + mono - ago,
    wall: wall - ago,
  })
  const tell = (i: number, event: (at: Instant) => PageEvent) => sessions[i]?.events.push(event(now(i)))
  const pass = (ms: number) => {
    mono += ms
    wall += ms
  }
  tell(0, (at) => ({ type: 'arrive', at }))
  for (const step of steps) {
    pass(step.wait)
    switch (step.type) {
      case 'set':
        wall += step.by
        break
      case 'sleep':
        wall += step.ms
        if (!step.halts) mono += step.ms
        break
      case 'focus':
        if (focused !== undefined) tell(focused, (at) => ({ type: 'leave', at }))
        pass(step.away)
        focused = step.doc
        if (focused !== undefined) tell(focused, (at) => ({ type: 'arrive', at }))
        break
      case 'context':
        tell(step.doc, (at) => ({ type: 'context', at, context: step.context }))
        break
      case 'media':
        tell(step.doc, (at) => ({ type: 'media', at, playing: step.playing }))
        break
      case 'stray':
        if (step.doc !== focused) tell(step.doc, (at) => ({ type: 'sign', at, by: 'scroll' }))
        else tell(step.doc, (at) => ({ type: 'arrive', at }))
        break
      case 'tick':
        sessions.forEach((_, i) => tell(i, (at) => ({ type: 'tick', at })))
        break
      case 'sign':
        tell(focused ?? 0, (at) => ({ type: 'sign', at, by: step.by }))
        break
      case 'act': {
        const { kind, ago } = step
        const to = focused ?? 0
        tell(to, (at) =>
          ago === undefined ? { type: 'act', at, kind } : { type: 'act', at, kind, since: now(to, ago) },
        )
        break
      }
      case 'like': {
        const to = focused ?? 0
        tell(to, (at) => ({ type: 'sign', at, by: 'input' }))
        pass(step.press)
        const since = now(to)
        pass(step.confirm)
        tell(to, (at) => ({ type: 'act', at, kind: 'like', since }))
      }
    }
  }
  if (focused !== undefined) tell(focused, (at) => ({ type: 'leave', at }))
  return sessions
}

/** The same session with a tick every `every` ms instead (after long silence, the timer sleeps too). */
export function ticking({ context: first, events }: Session, every: number, by: 'before' | 'after'): Session {
  const untimed = events.filter((event) => event.type !== 'tick')
  const timed = untimed.flatMap((event, i) => {
    const { at } = event
    const before = untimed[i - 1]?.at ?? at
    const ticks: PageEvent[] = []
    for (let k = 1; before.mono + k * every < at.mono && k <= 100; k++) {
      const mono = before.mono + k * every
      // Where the clock was set in between, the tick may come before or after that.
      const wall = by === 'before' ? before.wall + k * every : at.wall - (at.mono - mono)
      ticks.push({ type: 'tick', at: { mono, wall } })
    }
    return [...ticks, event]
  })
  return { context: first, events: timed }
}
