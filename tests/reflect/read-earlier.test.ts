import { beforeEach, describe, expect, it } from 'vitest'
import { readEarlier } from '../../components/reflect/read-earlier'
import type { ReflectionRow } from '../../lib/model/reflect'
import type { Store } from '../../lib/store/db'
import { addDays } from '../../lib/time/calendar'
import { newStore } from '../store/deliveries'

/** First days of 30 weeks, from the newest to the oldest. */
const WEEKS = Array.from({ length: 30 }, (_, i) => addDays('2026-11-23', -7 * i))
const row = (week: string, i: number): ReflectionRow => ({
  week,
  question: 'say',
  answer: i % 2 ? 'A walk with Ruth' : 'Nothing much',
  intention: i === 29 ? 'Write to Zoë' : '',
  changed: 1,
})

let store: Store
/** How many rows were read. */
let taken: number
beforeEach(async () => {
  store = newStore()
  await store.reflections.bulkAdd(WEEKS.map(row).reverse())
  taken = 0
  store.reflections.hook('reading', (read) => {
    taken++
    return read
  })
})

const weeks = async (search: string, most: number) => {
  const { rows, all } = await readEarlier(store, search, most)
  return { weeks: rows.map(({ week }) => week), all }
}

describe('earlier weeks', () => {
  it.each([10, 20, 29, 30])('%i of them, from the newest, without reading more', async (most) => {
    expect(await weeks('', most)).toEqual({ weeks: WEEKS.slice(0, most), all: 30 })
    expect(taken).toBe(most)
  })

  it('all where there are no more', async () => expect(await weeks(' ', 40)).toEqual({ weeks: WEEKS, all: 30 }))

  it('none where nothing was written', async () => {
    await store.reflections.clear()
    expect(await weeks('', 10)).toEqual({ weeks: [], all: 0 })
  })

  it('a search goes through all, however few are shown', async () => {
    expect(await weeks('ruth', 10)).toEqual({ weeks: WEEKS.filter((_, i) => i % 2).slice(0, 10), all: 15 })
    expect(await weeks('zoe', 10)).toEqual({ weeks: [WEEKS[29]], all: 1 })
    expect(await weeks('nobody', 10)).toEqual({ weeks: [], all: 0 })
  })
})
