import { addMessages } from '../../lib/conversations/runs'
import { newFriend } from '../../lib/friends/new-friend'
import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeSettings, chosenSettings } from '../../lib/store/settings'
import { FOLDED, Store } from '../../lib/store/db'
import { readGap } from '../../lib/store/gap'
import { countsBetween } from '../../lib/store/queries'
import { mergeRows } from '../../lib/store/merge'
import type { ExportedConversation } from '../../lib/exchange/format'
import { rowsOf } from '../../lib/exchange/rows'
import { full } from '../exchange/samples'
import type { Felt } from '../../lib/model/talk'
import { acts, attention } from '../summaries/build'
import type { ActRow, AttentionRow } from '../../lib/model/counts'

const HOUR = 3_600_000
const [seen] = full.conversations as [ExportedConversation]
let store: Store

beforeEach(() => {
  store = new Store(`merge-${crypto.randomUUID()}`)
})
afterEach(() => store.delete())

const merge = async (a: AttentionRow[], b: ActRow[] = []) => {
  const { ms, acts: done, days, talks } = (await mergeRows(store, { attention: a, acts: b })).merged
  return { ms, acts: done, days, talks }
}
const all = async () => [await store.attention.toArray(), await store.acts.toArray()]

describe('mergeRows', () => {
  it('brings rows into an empty store', async () => {
    const rows = [attention({}), attention({ day: '2026-11-22', ms: 5 })]
    expect(await merge(rows, [acts({ count: 4 })])).toEqual({ ms: 60_005, acts: 4, days: 2, talks: 0 })
    expect(await all()).toEqual([[rows[1], rows[0]], [acts({ count: 4 })]])
  })

  it('takes a gap that was set there where none was set here', async () => {
    await mergeRows(store, { attention: [], acts: [], gap: 15 * 60_000 })
    expect(await readGap(store)).toBe(15 * 60_000)
    await mergeRows(store, { attention: [], acts: [], gap: 45 * 60_000 })
    expect(await readGap(store)).toBe(15 * 60_000)
  })

  it('changes nothing the second time', async () => {
    const rows = [
      attention({ ms: 2 * 60_000 }),
      attention({ site: 'reddit' }),
      attention({ hour: FOLDED, day: '2026-01-01' }),
    ]
    await store.attention.put(attention({}))
    await merge(rows, [acts({ count: 4 })])
    const before = await all()
    expect(await merge(rows, [acts({ count: 4 })])).toEqual({ ms: 0, acts: 0, days: 0, talks: 0 })
    expect(await all()).toEqual(before)
  })

  it('takes marks in another order for the same marks', async () => {
    const marks = (...felt: Felt[]) => ({
      attention: [],
      acts: [],
      conversations: rowsOf({ ...full, conversations: [{ ...seen, felt }] }).conversations,
    })
    await mergeRows(store, marks('shared', 'understood'))
    expect((await mergeRows(store, marks('shared', 'understood'))).merged.changed).toBe(0)
    expect((await mergeRows(store, marks('understood', 'shared'))).merged.changed).toBe(0)
  })

  it('keeps the larger of two numbers, whichever side has it', async () => {
    await store.attention.bulkPut([attention({ ms: 100 }), attention({ hour: 10, ms: 100 })])
    await store.acts.bulkPut([acts({ count: 7 }), acts({ hour: 10, count: 1 })])
    const gained = await merge(
      [attention({ ms: 30 }), attention({ hour: 10, ms: 130 })],
      [acts({ count: 2 }), acts({ hour: 10, count: 3 })],
    )
    expect(gained).toEqual({ ms: 30, acts: 2, days: 1, talks: 0 })
    expect((await store.attention.toArray()).map((r) => r.ms)).toEqual([100, 130])
    expect((await store.acts.toArray()).map((r) => r.count)).toEqual([7, 3])
  })

  it('fills an hour no further than an hour', async () => {
    await store.attention.put(attention({ ms: 40 * 60_000 }))
    const rows = [attention({ site: 'reddit', ms: 30 * 60_000 }), attention({ site: 'bluesky', ms: 10 * 60_000 })]
    expect((await merge(rows)).ms).toBe(20 * 60_000)
    const { attention: seen } = await countsBetween(store, '2026-11-23', '2026-11-23')
    expect(seen.reduce((sum, r) => sum + r.ms, 0)).toBe(HOUR)
    expect((await merge(rows)).ms).toBe(0)
  })

  it('does not count hours again that were folded since', async () => {
    const hours = [attention({ ms: 100 }), attention({ hour: 10, ms: 50 })]
    const done = [acts({ count: 2 }), acts({ hour: 10, count: 3 })]
    await store.attention.put(attention({ hour: FOLDED, ms: 150 }))
    await store.acts.put(acts({ hour: FOLDED, count: 5 }))
    expect(await merge(hours, done)).toEqual({ ms: 0, acts: 0, days: 0, talks: 0 })
    await merge([...hours, attention({ hour: 11, ms: 7 })])
    expect((await countsBetween(store, '2026-11-23', '2026-11-23')).attention.map((r) => r.ms)).toEqual([100, 50, 7])
  })

  it('adds to the day what a folded file has more of than our hours', async () => {
    const hours = [attention({ ms: 100 }), attention({ hour: 10, ms: 50 })]
    await store.attention.bulkPut(hours)
    const folded = [attention({ hour: FOLDED, ms: 180 })]
    expect((await merge(folded)).ms).toBe(30)
    expect((await merge(folded)).ms).toBe(0)
    expect((await countsBetween(store, '2026-11-23', '2026-11-23')).attention).toEqual([
      ...hours,
      attention({ hour: FOLDED, ms: 30 }),
    ])
  })

  it('joins conversations and friends, and changes nothing the second time', async () => {
    const { put: talk } = addMessages([], { site: 'x', thread: 't'.repeat(43), people: 'one', oneSided: false }, [
      { at: 1, side: 'out', composeMs: 1, attentionMs: 2 },
    ])
    const friends = [{ ...newFriend('Ruth'), threads: ['t'.repeat(43)] }]
    const rows = { attention: [], acts: [], conversations: talk, friends }
    expect((await mergeRows(store, rows)).merged).toMatchObject({ ms: 0, acts: 0, days: 0, talks: 2 })
    await store.friends.update(friends[0]?.id ?? '', { name: 'Ruthie' })
    expect((await mergeRows(store, rows)).merged).toMatchObject({ ms: 0, acts: 0, days: 0, talks: 0 })
    expect(await store.conversations.toArray()).toEqual(talk)
    expect((await store.friends.toArray()).map(({ name }) => name)).toEqual(['Ruthie'])
  })

  it('changes nothing at all when a write fails', async () => {
    await store.attention.put(attention({ day: '2026-11-20' }))
    const broken = { ...acts({}), kind: undefined } as unknown as ActRow
    await expect(merge([attention({})], [broken])).rejects.toThrow()
    expect(await all()).toEqual([[attention({ day: '2026-11-20' })], []])
  })
})

it('takes back settings, whether the file says when they were chosen or not, and leaves nothing behind', async () => {
  for (const edits of [{}, { dayStart: 5, gapMinutes: 6 }]) {
    fakeBrowser.reset()
    await changeSettings({ checkin: false }, { checkin: 3 })
    const before = [await store.settings.toArray(), await fakeBrowser.storage.local.get()]
    const rows = { attention: [], acts: [], chosen: { dayStart: 4, checkin: false }, gap: 20 * 60_000, edits }
    const { journal } = await mergeRows(store, rows)
    expect(await chosenSettings()).toEqual({ dayStart: 4, checkin: false })
    await journal.undo(store)
    expect([await store.settings.toArray(), await fakeBrowser.storage.local.get()]).toEqual(before)
  }
})

it('takes back settings where the file holds nothing else', async () => {
  fakeBrowser.reset()
  const { journal } = await mergeRows(store, { attention: [], acts: [], chosen: { dayStart: 4 } })
  expect(await chosenSettings()).toEqual({ dayStart: 4 })
  await journal.undo(store)
  expect(await chosenSettings()).toEqual({})
})
