import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Delivery } from '../../lib/model/counts'
import { applyDelivery } from '../../lib/store/apply'
import { Store } from '../../lib/store/db'
import { mergeRows } from '../../lib/store/merge'
import { troubleOf } from '../../lib/store/trouble'
import { acts, attention } from '../summaries/build'

let store: Store
beforeEach(() => {
  store = new Store(`no-room-${crypto.randomUUID()}`)
})
afterEach(() => store.delete())

const NOW = new Date(2026, 10, 23, 9, 30).getTime()
const { site: _, ...time } = attention({ ms: 5_000 })
const { site: __, ...like } = { ...acts({}), estimated: 0 }
const delivery: Delivery = {
  document: 'doc',
  site: 'x',
  batches: [{ n: 1, attention: [time], acts: [like], sightings: [], talks: [] }],
}
const kept = async () => [await store.attention.toArray(), await store.acts.toArray(), await store.deliveries.toArray()]

/** Lets no row be written to a table, as a full disk or a database that can only be read does. */
function broken(table: 'acts' | 'deliveries', error: string): () => void {
  const refuse = () => {
    throw new DOMException('no', error)
  }
  store.table(table).hook('creating', refuse)
  return () => store.table(table).hook('creating').unsubscribe(refuse)
}

it.each([
  ['QuotaExceededError', 'full'],
  ['ReadOnlyError', 'unreadable'],
  ['InvalidStateError', 'unreadable'],
] as const)('%s: nothing that was stored is lost, and counting goes on when it is over', async (name, trouble) => {
  await store.attention.put(attention({ hour: 8 }))
  const before = await kept()
  for (const table of ['acts', 'deliveries'] as const) {
    const mend = broken(table, name)
    const failed: unknown = await applyDelivery(store, delivery, NOW).catch((error: unknown) => error)
    expect(troubleOf(failed)).toBe(trouble)
    expect(await kept()).toEqual(before)
    mend()
  }
  // The page still has it, and sends it again.
  expect(await applyDelivery(store, delivery, NOW)).toBe(1)
  expect((await store.attention.toArray()).map(({ ms }) => ms)).toEqual([60_000, 5_000])
})

it('an import that cannot be stored changes nothing', async () => {
  await store.attention.put(attention({ hour: 8 }))
  const before = await kept()
  const mend = broken('acts', 'QuotaExceededError')
  await expect(mergeRows(store, { attention: [attention({})], acts: [acts({})] })).rejects.toThrow()
  expect(await kept()).toEqual(before)
  mend()
  expect((await mergeRows(store, { attention: [attention({})], acts: [acts({})] })).merged).toMatchObject({ days: 1 })
})
