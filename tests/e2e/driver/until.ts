import { spending } from './spent.ts'

export type Patience = {
  /** Milliseconds after which it is a failure. */
  within?: number
  every?: number
  /** What is waited for, for the error. */
  what?: string
}

/** Reads until the value holds, and returns it. Waits on conditions, never for a guessed time. */
export async function until<T>(
  read: () => T | Promise<T>,
  holds: (value: T) => boolean = Boolean,
  { within = 20_000, every = 100, what = 'the condition' }: Patience = {},
): Promise<T> {
  const deadline = Date.now() + within
  for (;;) {
    const value = await read()
    if (holds(value)) return value
    if (Date.now() > deadline) throw new Error(`Waited ${within} ms for ${what}; last seen: ${JSON.stringify(value)}`)
    await pause(every)
  }
}

/** A stretch of a script in which the person does nothing. Not for waiting on something. */
export const pause = (ms: number): Promise<void> =>
  spending('waiting', () => new Promise((resolve) => setTimeout(resolve, ms)))
