import { css, type MessageList } from '../sites/site'
import { ancestors } from './dom'

/** A thread counts from when its rows have been still for this long (ms): before, it is being drawn. */
const STILL = 1_000
/** An own row without a composer's text (a sticker, a voice note) follows its gesture within this time (ms). */
const STICKER = 3_000
/** An own row comes, and is replaced by the server's, within this time (ms). */
const REPLACED = 30_000
/** How far from its newest end (px) a list still shows it. */
const NEAR = 150
/** So many may come in while something older is in view; more at once are a part of the list that was not loaded yet. */
const FEW = 5

export type RowHandlers = { onReceived: (time: number) => void; onSticker: (time: number) => void }

export type RowReader = {
  changed: (time: number) => void
  expectOwn: (time: number) => void
  touched: (time: number) => void
  /** Whether it has never held a row. */
  none: () => boolean
}

/**
 * Reads the rows of one message list: what comes at its newest end is new, all else is history.
 *
 * @param opened when the list was found, in monotonic ms, as all times here
 */
export function readRows(box: ParentNode & Node, messages: MessageList, on: RowHandlers, opened: number): RowReader {
  const rowCss = css(messages.row)
  const known = { rows: new WeakSet<Element>(), ids: new Set<string>() }
  const names = [messages.rowId ?? []].flat()
  const idOf = (row: Element) => names.map((name) => row.getAttribute(name)).find((id) => id !== null) ?? null
  const own = ownRows(on, idOf)
  let none = true
  let lastChange = opened
  let atEnd = true

  const seen = (row: Element) => {
    const id = idOf(row)
    return id === null ? known.rows.has(row) : known.ids.has(id)
  }
  const see = (row: Element) => {
    const id = idOf(row)
    if (id !== null) known.ids.add(id)
    known.rows.add(row)
    none = false
  }

  const take = (row: Element, time: number) => {
    // The server gave it another name.
    if (own.has(row)) return void own.replace(row, time)
    // Without a mark of who wrote it, the row that follows an own send, or takes the place of its row, is own.
    const side = messages.direction ? messages.direction(row) : own.isNext(time) ? 'out' : 'in'
    if (side === 'out') own.take(row, time)
    else if (side === 'in') on.onReceived(time)
  }

  // What scrolls may stand inside the list.
  const endInView = () => isAtEnd(box.querySelector(rowCss)?.parentNode ?? box)

  const changed = (time: number) => {
    const rows = inOrder([...box.querySelectorAll(rowCss)])
    if (rows.length > 0 && rows.every(seen)) {
      atEnd = endInView()
      return
    }
    // A message may come in above own ones that are still on their way.
    const last = rows.findLastIndex((row) => seen(row) && !own.has(row))
    // What is drawn into an empty list, many at once, is its history, however long it took to come.
    const isOther = rows.length === 0 || (!rows.some(seen) && (!none || rows.length > 1))
    const still = time - lastChange >= STILL || own.isNext(time)
    const fresh = rows.slice(last + 1).filter((row) => !seen(row))
    // Rows without a name look new when an old part of the list is drawn again: only its newest end tells.
    const tells = atEnd || ((messages.rowId !== undefined || messages.lasting) && fresh.length <= FEW)
    if (isOther || !still) lastChange = time
    else if (tells) for (const row of fresh) take(row, time)
    // Between known ones: the server's row for an own one, which came after a message that came in meanwhile.
    for (const row of rows.slice(Math.max(0, rows.findIndex(seen)), Math.max(0, last)))
      if (!seen(row)) own.replace(row, time)
    rows.forEach(see)
    atEnd = endInView()
  }

  for (const row of box.querySelectorAll(rowCss)) see(row)
  atEnd = endInView()
  return {
    changed,
    expectOwn: own.expect,
    touched: (time) => {
      own.touched(time)
      atEnd = endInView()
    },
    none: () => none,
  }
}

/** Tells own rows that a composer announced from those that came without one. */
function ownRows(on: RowHandlers, idOf: (row: Element) => string | null) {
  /** Own rows and since when, to know the one that takes the place of another. */
  let drawn: { row: Element; id: string | null; time: number }[] = []
  let expected: number[] = []
  let lastTouch = -Infinity
  /** The server's row is another element, or the same under the server's name. */
  const isGone = (o: (typeof drawn)[number]) => !o.row.isConnected || idOf(o.row) !== o.id
  const fresh = (time: number) => {
    drawn = drawn.filter((o) => time - o.time < REPLACED)
    expected = expected.filter((t) => time - t < REPLACED)
  }
  /** Whether a row takes the place of an own one. */
  const replace = (row: Element, time: number): boolean => {
    fresh(time)
    const gone = drawn.find(isGone)
    if (gone) drawn = [...drawn.filter((o) => o !== gone), { row, id: idOf(row), time: gone.time }]
    return gone !== undefined
  }
  return {
    has: (row: Element) => drawn.some((o) => o.row === row),
    expect: (time: number) => void expected.push(time),
    touched: (time: number) => void (lastTouch = time),
    isNext: (time: number) => {
      fresh(time)
      return expected.length > 0 || drawn.some(isGone)
    },
    replace,
    take: (row: Element, time: number) => {
      if (replace(row, time)) return
      if (expected.length > 0) expected = expected.slice(1)
      else if (time - lastTouch < STICKER) on.onSticker(time)
      drawn.push({ row, id: idOf(row), time })
    },
  }
}

/** Rows from the oldest to the newest, however the list is turned. */
function inOrder(rows: Element[]): Element[] {
  const [first, last] = [rows[0], rows.at(-1)]
  if (!first || !last) return rows
  return first.getBoundingClientRect().top > last.getBoundingClientRect().top ? rows.toReversed() : rows
}

/** Whether the newest end of a list is in view. */
function isAtEnd(box: Node): boolean {
  for (const element of ancestors(box)) {
    if (element.scrollHeight <= element.clientHeight + 1) continue
    const style = getComputedStyle(element)
    if (style.overflowY === 'visible' && element !== element.ownerDocument.scrollingElement) continue
    if (style.flexDirection === 'column-reverse') return Math.abs(element.scrollTop) < NEAR
    return element.scrollHeight - element.clientHeight - element.scrollTop < NEAR
  }
  return true
}
