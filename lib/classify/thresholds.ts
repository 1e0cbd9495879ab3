/** Every number by which attention is judged, in milliseconds, with its reason. */

/**
 * Longest pause between two signs of a person that still counts as reading on a feed. Browsers call 15 s idle at the
 * least and 60 s by default; a long post takes about half a minute.
 */
export const IDLE = 30_000

/** The same in an open thread, where one reads, thinks and waits for an answer. */
export const IDLE_IN_THREAD = 60_000

/** What a pause that was too long still counts after its last sign: one does not leave in the moment of the last touch. */
export const TAIL = 5_000

/** How long a playing video stands for a person who gives no sign. Longer than most short videos, shorter than a nap. */
export const MEDIA = 300_000

/** A like is the end of a look at a post: this much of that look is reacting. */
export const DWELL = 5_000

/** Longest time from a gesture to the act it turns out to be: the page is read again after 900 ms, with room to spare. */
export const CONFIRM = 1_500

/** Wall and monotonic clock further apart than this within one pause: sleep, or a clock that was set. */
export const CLOCK_JUMP = 2_000

/** Longest pauses (ms) that count, on a feed and in an open thread: a person can set others. */
export type Limits = { idle: number; idleInThread: number }

export const USUAL_LIMITS: Limits = { idle: IDLE, idleInThread: IDLE_IN_THREAD }

/** The idle limit of an activity. */
export const idleLimit = (limits: Limits, messaging: boolean): number => (messaging ? limits.idleInThread : limits.idle)
