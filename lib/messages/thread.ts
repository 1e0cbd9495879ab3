/** Longer (characters) no id of a thread is. */
const MOST = 1_000

/** The id of the thread that a page shows, as its sensor tells the worker; null for none, undefined if it is no such message. Never store or log it. */
export function parseThread(message: unknown): string | null | undefined {
  const { type, thread } = Object(message) as { type?: unknown; thread?: unknown }
  if (type !== 'thread') return undefined
  return thread === null || (typeof thread === 'string' && thread !== '' && thread.length <= MOST) ? thread : undefined
}
