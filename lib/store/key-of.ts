import type { Table } from 'dexie'

/** The key of a row in its table. */
export function keyOf<T extends object, K>(table: Table<T, K>, row: T): K {
  const path = table.schema.primKey.keyPath
  const values = [path].flat().map((name) => Reflect.get(row, name ?? ''))
  return (Array.isArray(path) ? values : values[0]) as K
}
