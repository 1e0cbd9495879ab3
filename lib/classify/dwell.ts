import type { Credit } from './events'
import type { Span } from './attention'
import { CONFIRM, DWELL } from './thresholds'

/**
 * A like turns the look at a post that led to it into reacting. It is known only after the look, so passive time is
 * held back until no like can reach it any more. All times are monotonic ms.
 */
export type Dwell = {
  held: Span[]
  /** Looks that ended in a like. */
  looks: { from: number; to: number }[]
  /** When the page moved: a look begins after that. The newest last, older than needed are dropped. */
  moves: number[]
}

export const noDwell: Dwell = { held: [], looks: [], moves: [] }

/** Notes that the page moved at `now`. */
export function moved(dwell: Dwell, now: number): Dwell {
  const old = dwell.moves.findLastIndex((t) => t <= now - CONFIRM)
  return { ...dwell, moves: [...dwell.moves.slice(Math.max(0, old)), now] }
}

/** Notes the look that ended in a gesture at `to`. */
export function looked(dwell: Dwell, to: number, arrived: number): Dwell {
  const move = dwell.moves.findLast((t) => t <= to) ?? -Infinity
  const from = Math.max(to - DWELL, move, arrived)
  return { ...dwell, looks: [...dwell.looks, { from, to }] }
}

/** Time before this can no longer become reacting. */
const outOfReach = (dwell: Dwell, now: number): number =>
  Math.max(now - CONFIRM - DWELL, dwell.moves.findLast((t) => t <= now - CONFIRM) ?? -Infinity)

/** `decided` is up to where it is known what counts; `all` is let go of when the person leaves. */
type Moment = { now: number; decided: number; all: boolean }

/** Adds spans and lets go of those that no like can reach any more. */
export function release(
  dwell: Dwell,
  spans: Span[],
  { now, decided, all }: Moment,
): { dwell: Dwell; credits: Credit[] } {
  const horizon = all ? Infinity : outOfReach(dwell, now)
  const held: Span[] = []
  const credits: Credit[] = []
  for (const span of [...dwell.held, ...spans]) {
    const cut = span.context.activity === 'passive' ? Math.min(span.to, Math.max(span.from, horizon)) : span.to
    if (cut > span.from) credits.push(...creditsOf({ ...span, to: cut }, dwell.looks))
    if (cut < span.to) held.push({ ...span, from: cut, wall: span.wall + cut - span.from })
  }
  const looks = all ? [] : dwell.looks.filter((look) => look.to > Math.min(horizon, decided))
  return { dwell: { ...dwell, held, looks }, credits }
}

/** A span as credits, with its passive parts inside a look turned into reacting. */
function creditsOf(span: Span, looks: Dwell['looks']): Credit[] {
  const credits: Credit[] = []
  for (let from = span.from; from < span.to;) {
    const inside = span.context.activity === 'passive' && looks.some((l) => l.from <= from && from < l.to)
    const edges = looks.flatMap((l) => [l.from, l.to]).filter((t) => t > from)
    const to = Math.min(span.to, ...edges)
    const activity = inside ? 'reacting' : span.context.activity
    credits.push({ ...span.context, activity, wall: span.wall + from - span.from, ms: to - from })
    from = to
  }
  return credits
}
