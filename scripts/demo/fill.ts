import type { Page } from 'puppeteer-core'
import type { Demo } from './generate.ts'

/** Rows written at a time: what a page is sent has bounds. */
const PIECE = 5_000

/**
 * Writes invented rows into the database of the extension that a page belongs to.
 *
 * @throws Error if there is anything in it already: nobody's own counts are to stand among invented ones
 */
export async function fill(page: Page, demo: Demo): Promise<void> {
  for (const [table, rows] of Object.entries(demo))
    for (let i = 0; i < rows.length; i += PIECE)
      await page.evaluate(
        async (name, json, isFirst) => {
          const answer = <T>(request: IDBRequest<T>) =>
            new Promise<T>((resolve, reject) => {
              request.onsuccess = () => resolve(request.result)
              request.onerror = () => reject(request.error)
            })
          const db = await answer(indexedDB.open('closer'))
          try {
            const write = db.transaction(name, 'readwrite')
            const store = write.objectStore(name)
            if (isFirst && name !== 'settings' && (await answer(store.count())) > 0)
              throw new Error('This profile has counts of its own. Choose another.')
            for (const row of JSON.parse(json) as object[]) store.put(row)
            await new Promise((resolve, reject) => {
              write.oncomplete = resolve
              write.onerror = () => reject(write.error)
            })
          } finally {
            db.close()
          }
        },
        table,
        JSON.stringify(rows.slice(i, i + PIECE)),
        i === 0,
      )
}
