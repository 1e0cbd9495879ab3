import { beforeEach, describe, expect, it } from 'vitest'
import { KEPT } from '../../lib/conversations/runs'
import type { Message, TalkRow } from '../../lib/model/talk'
import type { Store } from '../../lib/store/db'
import {
  addTalk,
  answerTalk,
  lastContacts,
  logTalk,
  putTalk,
  removeTalk,
  settleTalks,
  talksBetween,
} from '../../lib/store/talks'
import { closed, HOUR, into, MINUTE, NOON, out, rowsOf } from '../conversations/build'
import { friend } from '../friends/build'
import { newStore } from './deliveries'

const DAY = 24 * HOUR
let store: Store
beforeEach(() => {
  store = newStore()
})

const add = (messages: Message[], thread = 'thread-of-sam', now = NOON + HOUR) =>
  addTalk(store, 'x', false, { thread, people: 'one', messages }, now)
const all = () => store.conversations.orderBy('end').toArray()

/** How many rows something reads. */
async function readBy(what: () => Promise<unknown>): Promise<number> {
  let rows = 0
  const count = (row: TalkRow) => {
    rows++
    return row
  }
  store.conversations.hook('reading', count)
  await what()
  store.conversations.hook('reading').unsubscribe(count)
  return rows
}

describe('messages that come in', () => {
  it('are one row, in however many batches', async () => {
    await add([out(0), into(4)])
    await add([out(15)])
    await add([into(2)])
    expect(await all()).toEqual(rowsOf([out(0), into(2), into(4), out(15)]))
  })

  it('leave no row behind that they joined to another, or that they named anew', async () => {
    await add([out(0)])
    await add([into(20)])
    await add([out(10)])
    await add([into(-5)])
    expect(await all()).toEqual(rowsOf([into(-5), out(0), out(10), into(20)]))
  })

  it('leave other threads alone', async () => {
    await add([out(0)])
    await add([into(1)], 'another')
    expect(await all()).toEqual([...rowsOf([out(0)]), ...rowsOf([into(1)], { thread: 'another' })])
  })

  it('may be none', async () => {
    await add([])
    expect(await all()).toEqual([])
  })

  it('that are older than a day do not stay one by one', async () => {
    await add([out(0)], 'thread-of-sam', NOON + KEPT)
    expect(await all()).toEqual(rowsOf([out(0)]).map(closed))
  })

  it('cost what lies about them, not what their thread has been', async () => {
    await store.conversations.bulkPut(Array.from({ length: 500 }, (_, i) => rowsOf([out(-60 * (i + 1))])).flat())
    expect(await readBy(() => add([out(0)]))).toBeLessThan(5)
  })
})

describe('rows that have grown old', () => {
  it('lose their single messages, and nothing else', async () => {
    await add([out(0), into(1)])
    await add([out(60)])
    await logTalk(store, { friend: 'sam', medium: 'call', start: NOON - DAY, length: HOUR, felt: [] }, 'call')
    const before = await all()
    await settleTalks(store, NOON + MINUTE + KEPT - 1)
    expect(await all()).toEqual(before)
    await settleTalks(store, NOON + MINUTE + KEPT)
    const [call, first, last] = before as [TalkRow, TalkRow, TalkRow]
    expect(await all()).toEqual([call, closed(first), last])
  })

  it('take in what comes at the same time', async () => {
    await add([out(0)])
    await Promise.all([settleTalks(store, NOON + KEPT), add([into(0)], 'thread-of-sam', NOON + KEPT)])
    expect(await all()).toMatchObject([{ sent: 1, received: 1 }])
  })
})

describe('a talk elsewhere', () => {
  const said = { friend: 'sam', medium: 'call', start: NOON, length: 20 * MINUTE, felt: ['valued'] } as const
  const call = { ...said, felt: [...said.felt] }

  it('is written down, changed, removed and put back', async () => {
    const id = await logTalk(store, call)
    expect(await all()).toMatchObject([
      { id, source: 'logged', medium: 'call', friend: 'sam', thread: null, start: NOON, end: NOON + 20 * MINUTE },
    ])
    expect(await logTalk(store, { ...call, medium: 'video', felt: ['nice'] }, id)).toBe(id)
    const changed = await all()
    expect(changed).toMatchObject([{ id, medium: 'video', felt: ['nice'] }])
    const row = await removeTalk(store, id)
    expect(row).toEqual(changed[0])
    expect(await all()).toEqual([])
    await putTalk(store, row as TalkRow)
    expect(await all()).toEqual(changed.map((row) => ({ ...row, born: expect.any(Number) as number })))
  })

  it('is the only kind that can be removed', async () => {
    await add([out(0)])
    const [row] = await all()
    expect(await removeTalk(store, row?.id ?? '')).toBeUndefined()
    expect(await removeTalk(store, 'none')).toBeUndefined()
    expect(await all()).toEqual([row])
  })
})

describe('an answer', () => {
  it('is noted on the first row, and takes marks back from all', async () => {
    await add([out(0), into(20), out(60)])
    const [a, b, other] = (await all()) as [TalkRow, TalkRow, TalkRow]
    await store.conversations.update(b.id, { felt: ['understood', 'valued'] })
    // In the order in which they were pressed.
    await answerTalk(store, [a.id, b.id], ['shared', 'valued'], 7)
    expect(await all()).toEqual([
      { ...a, felt: ['valued', 'shared'], answered: 7 },
      { ...b, felt: ['valued'], answered: 7 },
      other,
    ])
    await answerTalk(store, [a.id, b.id], [], 8)
    expect((await all()).map(({ felt, answered }) => [felt, answered])).toEqual([
      [[], 8],
      [[], 8],
      [[], null],
    ])
  })

  it('outlives what comes later', async () => {
    await add([out(0), into(1)])
    const [row] = (await all()) as [TalkRow]
    await answerTalk(store, [row.id], ['nice'], 7)
    await add([out(-3), out(5)])
    expect(await all()).toMatchObject([{ sent: 3, felt: ['nice'], answered: 7 }])
  })
})

describe('talks between two times', () => {
  it('are those that ended then, both ends included, from the oldest', async () => {
    await add([out(60), into(0), out(90), into(120)])
    const found = await talksBetween(store, NOON + HOUR, NOON + 2 * HOUR)
    expect(found.map(({ end }) => (end - NOON) / MINUTE)).toEqual([60, 90, 120])
  })

  it('cost as many rows as there are', async () => {
    await store.conversations.bulkPut(
      Array.from({ length: 1000 }, (_, i) => rowsOf([out(60 * i)], { thread: `thread-${i % 7}` })).flat(),
    )
    let found = 0
    const read = await readBy(async () => {
      found = (await talksBetween(store, NOON + 500 * HOUR, NOON + 523 * HOUR)).length
    })
    expect([found, read]).toEqual([24, 24])
  })
})

describe('the last contact', () => {
  const SAM = friend({ id: 'sam', threads: ['thread-of-sam', 'other'] })
  const RUTH = friend({ id: 'ruth', threads: [] })

  it('is the latest of what was seen in any of their threads, and of what was logged', async () => {
    await add([out(0)])
    await add([into(30)], 'other')
    await logTalk(store, { friend: 'ruth', medium: 'call', start: NOON, length: HOUR, felt: [] }, 'l')
    expect(await lastContacts(store, [SAM, RUTH], 0)).toEqual(
      new Map([
        ['sam', NOON + 30 * MINUTE],
        ['ruth', NOON + HOUR],
      ]),
    )
    expect(await lastContacts(store, [SAM, RUTH], NOON + HOUR + 1)).toEqual(new Map([['sam', NOON + 30 * MINUTE]]))
  })

  it('is none for somebody never talked with', async () =>
    expect(await lastContacts(store, [SAM, RUTH], 0)).toEqual(new Map()))
})
