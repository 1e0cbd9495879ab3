import type { Instant } from '../time/clock'
import type { Context } from './events'
import { CLOCK_JUMP, idleLimit, MEDIA, type Limits } from './thresholds'

/** A run of time, in monotonic ms, in which neither the context nor the video changed. */
export type Stretch = { from: number; to: number; context: Context; playing: boolean }

/** Credited time that a like may still turn into reacting. `wall` is the epoch time at `from`. */
export type Span = { from: number; to: number; wall: number; context: Context }

/** What is known of a pause: the time since the last sign of a person. */
export type Pause = {
  /** The last sign, or the arrival. */
  anchor: Instant
  /** Credited after the anchor without a further sign. An arrival alone proves nobody: 0. */
  tail: number
  /** What only a sign would credit, oldest first. */
  undecided: Stretch[]
  /** What goes on now, since `from`. */
  current: Omit<Stretch, 'to'>
}

/** How a pause ends, or that it goes on. */
export type Ending = 'sign' | 'leave' | 'none'

/** Whether the wall clock was set, or the machine slept, between two instants. */
export const jumped = (a: Instant, b: Instant): boolean => Math.abs(b.wall - b.mono - (a.wall - a.mono)) > CLOCK_JUMP

const until = ({ undecided, current }: Pause, now: number): Stretch[] =>
  current.from < now ? [...undecided, { ...current, to: now }] : undecided

/** Goes on with another context, or with the video started or stopped. */
export const change = (pause: Pause, now: number, next: Omit<Stretch, 'from' | 'to'>): Pause => ({
  ...pause,
  undecided: until(pause, now),
  current: { ...next, from: now },
})

/**
 * Decides what of a pause counts, up to `at`.
 *
 * Ended by a sign within the idle limit, all of it. Otherwise the tail, and what a video played in its first minutes.
 * While it goes on, only what will count however it ends.
 */
export function settle(pause: Pause, at: Instant, ending: Ending, limits: Limits): { spans: Span[]; pause: Pause } {
  const { anchor, tail, current } = pause
  const pauseLength = at.mono - anchor.mono
  const limit = idleLimit(limits, current.context.activity === 'messaging')
  const whole = ending === 'sign' && pauseLength <= limit && !jumped(anchor, at)
  const mayEndWell = ending === 'none' && pauseLength <= Math.max(limits.idle, limits.idleInThread)
  const spans: Span[] = []
  const undecided: Stretch[] = []
  for (const stretch of until(pause, at.mono)) {
    const { from, to, context } = stretch
    const sure = whole ? to : Math.min(to, Math.max(from, anchor.mono + (stretch.playing ? MEDIA : tail)))
    if (sure > from) spans.push({ from, to: sure, wall: anchor.wall + from - anchor.mono, context })
    if (mayEndWell && sure < to) undecided.push({ ...stretch, from: sure })
  }
  return { spans, pause: { ...pause, undecided, current: { ...current, from: at.mono } } }
}
