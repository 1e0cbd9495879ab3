/** What a sensor tells the worker of the thread that its page shows; null when it shows none any more. */
export type ThreadMessage = { type: 'thread'; thread: string | null }

const MOST = 1_000

/** The id of a thread in a message, null for none; undefined if it is no such message. Never store or log it. */
export function parseThread(message: unknown): string | null | undefined {
  const { type, thread } = Object(message) as { type?: unknown; thread?: unknown }
  if (type !== 'thread') return undefined
  return thread === null || (typeof thread === 'string' && thread !== '' && thread.length <= MOST) ? thread : undefined
}
