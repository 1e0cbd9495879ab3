import type { Table } from 'dexie'

/** From how many rows on it takes less time to read all of a table than to ask for each of them. */
const MANY = 500

/** A key as text, to find it again by. */
export const nameOf = (key: unknown): string => JSON.stringify(key)

/** The rows of a table that have these keys, in their order; undefined where there is none. */
export async function rowsHere<T extends object, K>(
  table: Table<T, K>,
  keys: readonly K[],
): Promise<(T | undefined)[]> {
  if (keys.length < MANY) return table.bulkGet([...keys])
  const [rows, names] = [await table.toArray(), await table.toCollection().primaryKeys()]
  const all = new Map(names.map((name, i) => [nameOf(name), rows[i]]))
  return keys.map((key) => all.get(nameOf(key)))
}
