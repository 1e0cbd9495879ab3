import type { Credit } from '../classify/events'
import type { Message, TalkCount } from '../model/talk'
import type { Site } from '../sites/site'

export type Talk = {
  /** The thread that the page shows now, by its id; undefined for none. */
  open: (thread: string | undefined) => void
  /** Attention that was just counted. */
  credit: (credits: readonly Credit[]) => void
  /** A message in the open thread; `at` in epoch ms. Undefined while the thread has no name. */
  message: (side: Message['side'], at: number, composeMs: number) => TalkCount | undefined
}

/**
 * Follows the talk in the thread that a page shows. The thread's id goes to the worker once, and comes back as a name that
 * says nothing: only this stands in what is counted.
 */
export function followTalk(
  site: Site,
  document: Document,
  nameThread: ((thread: string | null) => Promise<string | undefined>) | undefined,
): Talk {
  let id: string | undefined
  let name: string | undefined
  let attentionMs = 0
  return {
    open: (thread) => {
      if (thread === id) return
      id = thread
      name = undefined
      attentionMs = 0
      void nameThread?.(thread ?? null).then((given) => {
        if (id === thread) name = given
      })
    },
    credit: (credits) => {
      for (const { activity, ms } of credits) if (activity === 'messaging') attentionMs += ms
    },
    message: (side, at, composeMs) => {
      if (id === undefined || name === undefined) return undefined
      const message = { at, side, composeMs: Math.round(composeMs), attentionMs }
      attentionMs = 0
      return { thread: name, people: site.people?.(id, document) ?? 'unknown', messages: [message] }
    },
  }
}
