import { expect, it } from 'vitest'
import type { Driver } from '../e2e/driver/driver'
import { visit } from '../e2e/visit'
import { dayOf } from '../../lib/time/calendar'
import { benchBuild } from './bench-build'
import { heavyUse } from './heavy-use'
import { report } from './report'
import { median, timeTo } from './time-to'

/** DESIGN, budgets: first numbers, five years of heavy use, against an empty React page of the same bundle. */
const BUDGET = 1.25
const ROUNDS = 15
const YEAR = 365

const NUMBERS = 'main:not(.waiting) dl.legend dd'

async function fill(closer: Driver, days: number): Promise<number> {
  const me = await closer.openExtension('popup.html')
  await me.sees('main h1')
  const rows = heavyUse(dayOf(Date.now()), days)
  const bytes = await me.page.evaluate(async (tables) => {
    const used = async () => (await navigator.storage.estimate()).usage ?? 0
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('closer')
      request.onsuccess = () => resolve(request.result)
      request.onerror = () => reject(request.error)
    })
    const before = await used()
    const write = db.transaction(Object.keys(tables), 'readwrite')
    for (const [name, list] of Object.entries(tables)) for (const row of list) write.objectStore(name).put(row)
    await new Promise((resolve) => (write.oncomplete = resolve))
    db.close()
    return (await used()) - before
  }, rows)
  await me.close()
  return bytes
}

it('the popup draws its first numbers as soon as an empty page would be there', async () => {
  const closer = await visit({ extension: await benchBuild() })
  const first = await fill(closer, YEAR)
  const further = await fill(closer, 5 * YEAR)
  const [full, empty]: [number[], number[]] = [[], []]
  for (let round = -3; round < ROUNDS; round++) {
    const [a, b] = [await timeTo(closer, 'popup.html', NUMBERS), await timeTo(closer, 'empty.html', '[data-ready]')]
    if (round < 0) continue
    full.push(a)
    empty.push(b)
  }
  const ratio = median(full) / median(empty)
  report('popup, five years of heavy use', {
    'first numbers, ms (median)': median(full).toFixed(0),
    'an empty page, ms (median)': median(empty).toFixed(0),
    ratio: ratio.toFixed(2),
    budget: BUDGET,
    'the first year in storage, MB': (first / 2 ** 20).toFixed(2),
    'each further year, MB': (further / 4 / 2 ** 20).toFixed(2),
  })
  expect(ratio).toBeLessThanOrEqual(BUDGET)
})
