import type { Site } from '../sites/site'
import { part, type PartName, type ThreadHandlers, type ThreadWatch } from './parts'
import { followTalk, type Talk } from './talk'

export type OpenThread = Pick<Talk, 'credit' | 'message'> &
  Pick<ThreadWatch, 'expectOwn' | 'touched' | 'isRead'> & {
    /** The thread that the page shows, by its id, empty where it has none; undefined for none. */
    check: (thread: string | undefined) => void
  }

export type OpenThreadOptions = ThreadHandlers & {
  need: ((part: PartName) => Promise<unknown>) | undefined
  nameThread: ((thread: string | null) => Promise<string | undefined>) | undefined
}

/**
 * Follows the thread that a page shows: its messages and its talk. What reads its rows is brought when the first one
 * opens: most pages have none.
 */
export function followThread(
  document: Document,
  site: Site,
  { need, nameThread, ...on }: OpenThreadOptions,
  signal: AbortSignal,
): OpenThread {
  const talk = followTalk(site, document, nameThread)
  let open: string | undefined
  let rows: ThreadWatch | undefined
  let asked: Promise<void> | undefined
  const bring = () => {
    rows = part('thread')?.watchThread(document, site, on, signal)
    if (rows) return
    asked ??= need?.('thread').then(() => {
      asked = undefined
      if (part('thread') && !signal.aborted) check(open)
    })
  }
  const check = (thread: string | undefined) => {
    open = thread
    talk.open(thread || undefined)
    if (thread !== undefined && !rows) bring()
    rows?.check(thread, performance.now())
  }
  return {
    check,
    credit: talk.credit,
    message: talk.message,
    expectOwn: (time) => rows?.expectOwn(time),
    touched: (time) => rows?.touched(time),
    isRead: () => rows?.isRead() ?? false,
  }
}
