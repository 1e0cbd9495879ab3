/**
 * Two clocks, because each lies about something. The monotonic one measures how long things took and never
 * jumps; the wall clock says which hour a person calls it, and may be set, or jump over a night's sleep.
 */
export type Instant = {
  /** Milliseconds on the monotonic clock of this document. */
  mono: number
  /** Epoch milliseconds on the wall clock. */
  wall: number
}

export type Clock = () => Instant

export const systemClock: Clock = () => ({ mono: performance.now(), wall: Date.now() })
