import type { Instant } from '../time/clock'
import type { Context } from './events'
import { CLOCK_JUMP, idleLimit, IDLE_IN_THREAD, MEDIA } from './thresholds'

/** A run of time, in monotonic ms, in which neither the context nor the video changed. */
export type Stretch = { from: number; context: Context; playing: boolean }

/** Credited time that a like may still turn into reacting. `wall` is the epoch time at `from`. */
export type Span = { from: number; to: number; wall: number; context: Context }

/** What is known of a pause: the time since the last sign of a person. */
export type Pause = {
  /** The last sign, or the arrival. */
  anchor: Instant
  /** Credited after the anchor without a further sign. An arrival alone proves nobody: 0. */
  tail: number
  /** Up to where (monotonic ms) it has been decided what counts. */
  settled: number
  /** What went on since then; the last one still does. */
  stretches: Stretch[]
}

/** How a pause ends, or that it goes on. */
export type Ending = 'sign' | 'leave' | 'none'

/** Whether the wall clock was set, or the machine slept, between two instants. */
export const jumped = (a: Instant, b: Instant): boolean =>
  Math.abs(b.wall - b.mono - (a.wall - a.mono)) > CLOCK_JUMP

/** The stretches of a pause from `settled` to `now`, with their ends. */
function closed(pause: Pause, now: number): (Stretch & { to: number })[] {
  return pause.stretches
    .map((stretch, i) => ({
      ...stretch,
      from: Math.max(stretch.from, pause.settled),
      to: Math.min(pause.stretches[i + 1]?.from ?? now, now),
    }))
    .filter((stretch) => stretch.to > stretch.from)
}

/**
 * Decides what of a pause counts, up to `at`.
 *
 * Ended by a sign within the idle limit, all of it. Otherwise the tail, and what a video played in its first minutes.
 * While it goes on, only what will count however it ends.
 */
export function settle(pause: Pause, at: Instant, ending: Ending): { spans: Span[]; pause: Pause } {
  const { anchor } = pause
  const now = at.mono
  const limit = idleLimit(pause.stretches.at(-1)?.context.activity === 'messaging')
  const whole = ending === 'sign' && now - anchor.mono <= limit && !jumped(anchor, at)
  const open = ending === 'none' && now - anchor.mono <= IDLE_IN_THREAD
  const spans: Span[] = []
  let settled = now
  for (const { from, to, context, playing } of closed(pause, now)) {
    const sure = whole ? to : Math.min(to, anchor.mono + (playing ? MEDIA : pause.tail))
    if (sure > from) spans.push({ from, to: sure, wall: anchor.wall + from - anchor.mono, context })
    if (open && sure < to) {
      settled = Math.max(from, sure)
      break
    }
  }
  return { spans, pause: { ...pause, settled, stretches: stillOpen(pause.stretches, settled) } }
}

/** Drops the stretches that ended before `settled`. */
const stillOpen = (stretches: Stretch[], settled: number): Stretch[] =>
  stretches.filter((_, i) => (stretches[i + 1]?.from ?? Infinity) > settled)
