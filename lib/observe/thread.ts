import { css, type Site } from '../sites/site'
import { deepQuery, isShown } from './dom'
import { readRows, type RowHandlers, type RowReader } from './rows'
import { part, type ThreadHandlers, type ThreadWatch } from './parts'

/** A list that is not there yet is looked for at most so often (ms): it may mean to look through the whole page. */
const LOOK_EVERY = 300
/** A thread in which no message was found for so long (ms) is drawn in a way that the site's selectors do not know. */
const STRANGE_AFTER = 5_000

/** Watches the one open thread of a page for messages that come in at its newest end. */
export function watchThread(document: Document, site: Site, on: ThreadHandlers, signal: AbortSignal): ThreadWatch {
  const { messages } = site
  /** `estimated`: not by the site's own selectors. */
  let reading: { thread: string; list: Element; box: Node; rows: RowReader; estimated: boolean } | undefined
  let waiting: { thread: string; since: number } | undefined
  const observer = new MutationObserver(() => reading?.rows.changed(performance.now()))
  const close = (): undefined => {
    observer.disconnect()
    reading = undefined
  }
  signal.addEventListener('abort', close)

  let looked = -Infinity
  const open = (thread: string, time: number) => {
    if (time - looked < LOOK_EVERY) return
    looked = time
    if (waiting?.thread !== thread) waiting = { thread, since: time }
    const found = find(time - waiting.since >= STRANGE_AFTER)
    if (!found || (reading?.box === found.box && reading.thread === thread)) return
    close()
    const { list, box, messages: kind, estimated } = found
    const told: RowHandlers = {
      onReceived: (at) => on.onReceived(at, estimated),
      onSticker: (at) => on.onSticker(at, estimated),
    }
    reading = { thread, list, box, rows: readRows(box, kind, told, time), estimated }
    // A row may be named anew, or made to show another message, and stay where it is.
    const names = [kind.rowId ?? []].flat()
    observer.observe(box, { childList: true, subtree: true, ...(names.length > 0 && { attributeFilter: names }) })
  }

  const find = (isStrange: boolean) => {
    const list = messages && deepQuery(document, css(messages.css))
    const known = list && messages && { list, box: boxOf(list, css(messages.row)), messages, estimated: false }
    if (known && (!isStrange || known.box.querySelector(css(messages.row)))) return known
    if (!isStrange || !site.gives.receives) return known
    on.onStrange()
    const guess = part('likely')?.likelyMessages(document)
    // A list without a row that is really there may just be empty.
    const isBetter = guess && (!known || known.box.contains(guess.box))
    return isBetter ? { ...guess, list: guess.box, estimated: true } : known
  }

  /** A list that was left may stay in the page, unseen or no longer the one in use. */
  const isInUse = ({ list, box, rows, estimated }: NonNullable<typeof reading>) =>
    box.isConnected && !rows.none() && isShown(list) && (estimated || list.matches(css(messages?.css)))

  return {
    check: (thread, time) => {
      if (signal.aborted) return
      if (thread === undefined) waiting = close()
      else if (reading?.thread !== thread || !isInUse(reading)) open(thread, time)
    },
    expectOwn: (time) => reading?.rows.expectOwn(time),
    touched: (time) => reading?.rows.touched(time),
    isRead: () => reading !== undefined && !reading.rows.none(),
  }
}

/** What holds the rows of a list: the list, or the innermost shadow root in it that has them. */
function boxOf(list: Element, rowCss: string): Element | ShadowRoot {
  const root = deepQuery(list, rowCss)?.getRootNode()
  if (root instanceof ShadowRoot && root !== list.getRootNode()) return root
  return root ? list : (list.shadowRoot ?? list)
}
