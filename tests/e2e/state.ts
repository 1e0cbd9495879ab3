import { createHash } from 'node:crypto'
import { canonical } from '../../lib/merge/record'
import type { Person } from './driver/person'

/**
 * Everything that is kept for a person in the database, in short: of each table how many rows, and a hash of them.
 *
 * @param without tables that the browser changes by itself
 */
export async function stateOf(
  page: Person,
  without: readonly string[] = ['settings', 'deliveries', 'sightings'],
): Promise<Record<string, string>> {
  const tables = await page.page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const db = await answer(indexedDB.open('closer'))
    const found: [string, unknown[]][] = [['version', [db.version]]]
    // All at one moment: what is written while it is read is in none of them.
    const reading = db.transaction([...db.objectStoreNames])
    for (const name of db.objectStoreNames) found.push([name, await answer(reading.objectStore(name).getAll())])
    db.close()
    return found
  })
  const hash = (rows: unknown[]) => createHash('sha256').update(rows.map(canonical).toSorted().join('\n')).digest('hex')
  return Object.fromEntries(
    tables
      .filter(([name]) => !without.includes(name))
      .map(([name, rows]) => [name, `${rows.length} ${hash(rows).slice(0, 12)}`]),
  )
}
