import { expect, it } from 'vitest'
import { demoOf } from '../../scripts/demo/generate'
import type { Person } from './driver/person'
import { momentsWithin, survivor, TIMES } from './survival'

const ROWS = demoOf(new Date(2026, 10, 23, 20).getTime(), 200, 3)

/** Puts a database of version 4 in place of this one, and opens it as a page does. */
async function begin(page: Person): Promise<void> {
  await page.page.evaluate(async (json) => {
    const tables = JSON.parse(json) as Record<string, object[]>
    const done = (request: IDBRequest) =>
      new Promise((resolve, reject) => {
        request.onsuccess = resolve
        request.onerror = () => reject(request.error)
      })
    // One right after the other: pages that wait to open it again must find the old one.
    indexedDB.deleteDatabase('closer')
    const open = indexedDB.open('closer', 40)
    open.onupgradeneeded = () => {
      const db = open.result
      const keys: Record<string, string | string[]> = {
        attention: ['day', 'hour', 'site', 'surface', 'activity'],
        acts: ['day', 'hour', 'site', 'kind'],
        deliveries: 'document',
        sightings: ['day', 'site'],
        settings: 'name',
        conversations: 'id',
        friends: 'id',
        plans: 'id',
        nudges: 'id',
        checkins: 'day',
        reflections: 'week',
      }
      for (const [name, keyPath] of Object.entries(keys)) {
        const store = db.createObjectStore(name, { keyPath })
        if (name === 'deliveries') store.createIndex('at', 'at')
        if (name === 'nudges') store.createIndex('at', 'at')
        if (name === 'conversations') {
          store.createIndex('end', 'end')
          store.createIndex('[thread+end]', ['thread', 'end'])
        }
        for (const row of tables[name] ?? []) store.put(row)
      }
    }
    await done(open)
    open.result.close()
  }, JSON.stringify(ROWS))
  void page.page.reload().catch(() => {})
}

it(
  `killed ${TIMES} times while the database is brought to this version: every row is there`,
  { timeout: 900_000 },
  async () => {
    const { killed } = await survivor()
    const states = []
    for (const moment of momentsWithin(500)) states.push(await killed(moment, begin))
    const [first] = states
    for (const state of states) expect(state).toEqual(first)
    expect(first).toMatchObject({
      version: expect.stringMatching(/^1 /),
      attentionElsewhere: expect.stringMatching(/^0 /),
    })
    expect(first?.['attention']).toMatch(new RegExp(`^${ROWS.attention.length} `))
    expect(first?.['conversations']).toMatch(new RegExp(`^${ROWS.conversations.length} `))
  },
)
