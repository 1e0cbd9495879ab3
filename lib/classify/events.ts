import type { ActKind, Activity, Surface } from '../model/vocabulary'
import type { Instant } from '../time/clock'

/** What a person is on. */
export type Context = { surface: Surface; activity: Activity }

/**
 * What a page tells, in the order in which it happened.
 *
 * - `arrive`, `leave`: the page becomes, or is no more, both visible and focused.
 * - `sign`: a trusted input. `input` is a key, a pointer or a touch; `wheel` turns the page as well; `scroll` is the page
 *   moving, which its own scripts can cause too: it is believed only for an idle limit after the last of the others.
 * - `context`: what the person is on from now on.
 * - `media`: whether a video plays in view, from now on.
 * - `act`: something was done. `since` is the moment of its gesture, where that came before; `estimated` says that it was
 *   read without the site's own selectors.
 * - `tick`: time passes. Brings out what is certain by now, and never changes what comes out in the end.
 */
export type PageEvent =
  | { type: 'arrive' | 'leave' | 'tick'; at: Instant }
  | { type: 'sign'; at: Instant; by: 'input' | 'wheel' | 'scroll' }
  | { type: 'context'; at: Instant; context: Context }
  | { type: 'media'; at: Instant; playing: boolean }
  | { type: 'act'; at: Instant; kind: ActKind; since?: Instant; estimated?: boolean }

/** Attention credited: `ms` milliseconds from the epoch time `wall` on. */
export type Credit = Context & { wall: number; ms: number }

/** One thing done, at an epoch time. */
export type Act = { kind: ActKind; wall: number; estimated?: boolean }
