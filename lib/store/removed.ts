import type { Removable } from '../model/merge'
import type { Remembers } from '../model/remembers'
import type { Store } from './db'

/** Remembers that something was removed, so that no older file brings it back. `at` in epoch ms. */
export async function noteRemoval(store: Store, kind: Removable, id: string, at = Date.now()): Promise<void> {
  const before = await store.removed.get([kind, id])
  await store.removed.put({ kind, id, at: Math.max(at, (before?.at ?? 0) + 1) })
}

/** A row that is put back after it was removed: born anew, just after that. */
export async function restored<T extends Remembers>(store: Store, kind: Removable, id: string, row: T): Promise<T> {
  const removal = await store.removed.get([kind, id])
  return removal ? { ...row, born: Math.max(Date.now(), removal.at + 1) } : row
}
