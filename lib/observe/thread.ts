import { css, type Site } from '../sites/site'
import { deepQuery, isShown } from './dom'
import { readRows, type RowHandlers, type RowReader } from './rows'

export type ThreadWatch = {
  /**
   * Looks whether the list is still there, or has come.
   *
   * @param thread what tells this thread from another on this page; undefined when none is open
   */
  check: (thread: string | undefined, time: number) => void
  /** The composer is sending: its row will come. */
  expectOwn: (time: number) => void
  /** The person did something in the thread. */
  touched: (time: number) => void
}

/** A list that is not there yet is looked for at most so often (ms): it may mean to look through the whole page. */
const LOOK_EVERY = 300

/** Watches the one open thread of a page for messages that come in at its newest end. */
export function watchThread(document: Document, site: Site, on: RowHandlers, signal: AbortSignal): ThreadWatch {
  const { messages } = site
  let reading: { thread: string; list: Element; box: Node; rows: RowReader } | undefined
  const observer = new MutationObserver(() => reading?.rows.changed(performance.now()))
  const close = () => {
    observer.disconnect()
    reading = undefined
  }
  signal.addEventListener('abort', close)

  let looked = -Infinity
  const open = (thread: string, time: number) => {
    if (time - looked < LOOK_EVERY) return
    looked = time
    const list = messages && deepQuery(document, css(messages.css))
    const box = list && boxOf(list, css(messages.row))
    if (!list || !box || (reading?.box === box && reading.thread === thread)) return
    close()
    reading = { thread, list, box, rows: readRows(box, messages, on, time) }
    // A row may be named anew, or made to show another message, and stay where it is.
    const names = [messages.rowId ?? []].flat()
    observer.observe(box, { childList: true, subtree: true, ...(names.length > 0 && { attributeFilter: names }) })
  }

  /** A list that was left may stay in the page, unseen or no longer the one in use. */
  const isInUse = ({ list, box, rows }: NonNullable<typeof reading>) =>
    box.isConnected && !rows.none() && isShown(list) && list.matches(css(messages?.css))

  return {
    check: (thread, time) => {
      if (signal.aborted) return
      if (thread === undefined) close()
      else if (reading?.thread !== thread || !isInUse(reading)) open(thread, time)
    },
    expectOwn: (time) => reading?.rows.expectOwn(time),
    touched: (time) => reading?.rows.touched(time),
  }
}

/** What holds the rows of a list: the list, or the innermost shadow root in it that has them. */
function boxOf(list: Element, rowCss: string): Element | ShadowRoot {
  const root = deepQuery(list, rowCss)?.getRootNode()
  if (root instanceof ShadowRoot && root !== list.getRootNode()) return root
  return root ? list : (list.shadowRoot ?? list)
}
