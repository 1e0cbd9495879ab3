import { readdirSync, readFileSync } from 'node:fs'
import { Dexie } from 'dexie'
import { describe, expect, it } from 'vitest'
import { openStore } from '../../lib/store/db'

type Frozen = { version: number; stores: Record<string, string>; rows: Record<string, unknown[]> }

const FROZEN: Frozen[] = readdirSync(import.meta.dirname)
  .filter((file) => /^schema-\d+\.json$/.test(file))
  .map((file) => JSON.parse(readFileSync(`${import.meta.dirname}/${file}`, 'utf8')) as Frozen)

/** `null` for a table that is removed. */
type Tables = Record<string, string | null>

/** What each version of the store states, from the first to the last. Dexie keeps it, but has no public name for it. */
function declared(): { version: number; states: Tables }[] {
  type Kept = { _versions: { _cfg: { version: number; storesSource: Tables } }[] }
  const { _versions: kept } = openStore('declared') as unknown as Kept
  return kept
    .map(({ _cfg }) => ({ version: _cfg.version, states: _cfg.storesSource }))
    .toSorted((a, b) => a.version - b.version)
}

/** The tables of a version: what it and all before it state, as Dexie adds them up. */
function tablesOf(version: number): Tables {
  const upTo = declared().filter((other) => other.version <= version)
  const all: Tables = Object.assign({}, ...upTo.map(({ states }) => states))
  return Object.fromEntries(Object.entries(all).filter(([, indexes]) => indexes !== null))
}

/** A database as that version of Closer left it. */
async function asLeftBy({ version, stores, rows }: Frozen, name: string): Promise<void> {
  const old = new Dexie(name)
  old.version(version).stores(stores)
  for (const [table, all] of Object.entries(rows)) await old.table(table).bulkAdd(all)
  old.close()
}

/** Tables, keys and indexes that really stand in an open database. */
function structureOf(store: Dexie): Record<string, unknown> {
  const database = store.backendDB()
  const tables = [...database.objectStoreNames]
  const transaction = database.transaction(tables)
  const structure = tables.map((name) => {
    const table = transaction.objectStore(name)
    const indexes = [...table.indexNames].map((of) => {
      const { keyPath, unique, multiEntry } = table.index(of)
      return { of, keyPath, unique, multiEntry }
    })
    return [name, { keyPath: table.keyPath, autoIncrement: table.autoIncrement, indexes }]
  })
  return Object.fromEntries(structure)
}

it('has a frozen copy of every version declared', () => {
  const versions = declared().map(({ version }) => version)
  expect(FROZEN.map(({ version }) => version).toSorted((a, b) => a - b)).toEqual(versions)
})

it.each(declared())('version $version states only what it changes', ({ version, states }) => {
  const before = tablesOf(version - 1)
  expect(Object.entries(states).filter(([table, indexes]) => indexes === (before[table] ?? null))).toEqual([])
})

describe.each(FROZEN)('schema $version', (frozen) => {
  it('is declared as it was shipped', () => {
    expect(tablesOf(frozen.version)).toEqual(frozen.stores)
  })

  it('has sample rows for every table', () => {
    expect(Object.keys(frozen.rows)).toEqual(Object.keys(frozen.stores))
    for (const rows of Object.values(frozen.rows)) expect(rows.length).toBeGreaterThan(0)
  })

  it('opens today with every row unchanged', async () => {
    const name = `frozen-${frozen.version}`
    await asLeftBy(frozen, name)
    const store = openStore(name)
    for (const [table, rows] of Object.entries(frozen.rows)) {
      const found = await store.table(table).toArray()
      expect(found, table).toHaveLength(rows.length)
      expect(found, table).toEqual(expect.arrayContaining(rows))
    }
    await store.delete()
  })

  it('ends in the structure of a new database', async () => {
    const name = `upgraded-${frozen.version}`
    await asLeftBy(frozen, name)
    const [upgraded, fresh] = [openStore(name), openStore(`fresh-${frozen.version}`)]
    await Promise.all([upgraded.open(), fresh.open()])
    expect(structureOf(upgraded)).toEqual(structureOf(fresh))
    await Promise.all([upgraded.delete(), fresh.delete()])
  })
})

it('marks that stood in the order in which they were pressed stand in one order since version 5', async () => {
  const four = FROZEN.find(({ version }) => version === 4) as Frozen
  const [row] = four.rows['conversations'] as { felt: string[] }[]
  const rows = { ...four.rows, conversations: [{ ...row, felt: ['shared', 'nice', 'understood'] }] }
  await asLeftBy({ ...four, rows }, 'marks')
  const store = openStore('marks')
  expect((await store.conversations.toArray()).map(({ felt }) => felt)).toEqual([['understood', 'shared', 'nice']])
  await store.delete()
})
