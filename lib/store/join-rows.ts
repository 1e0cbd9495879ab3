import type { Table } from 'dexie'
import { joinTalks } from '../conversations/join'
import { canonical } from '../merge/record'
import type { TalkRow } from '../model/talk'
import type { Store } from './db'
import type { Journal } from './journal'
import { keyOf } from './key-of'
import { rowsHere } from './rows-here'

/**
 * Writes rows that are new here, or that joined with what is here come to something else.
 *
 * @returns how many were new
 */
export async function joinRows<T extends object, K>(
  journal: Journal,
  table: Table<T, K>,
  theirs: readonly T[],
  joined: (a: T, b: T) => T,
): Promise<number> {
  if (theirs.length === 0) return 0
  const ours = await rowsHere(
    table,
    theirs.map((row) => keyOf(table, row)),
  )
  let added = 0
  const put: T[] = []
  for (const [i, row] of theirs.entries()) {
    const before = ours[i]
    const after = before ? joined(before, row) : row
    if (before && canonical(before) === canonical(after)) continue
    if (!before) added += 1
    journal.note(table.name, before, after)
    put.push(after)
  }
  await table.bulkPut(put)
  return added
}

/** Joins conversations. Returns how many there are more than before. */
export async function joinConversations(store: Store, journal: Journal, theirs: readonly TalkRow[]): Promise<number> {
  if (theirs.length === 0) return 0
  const ours = await store.conversations.toArray()
  const before = new Map(ours.map((row) => [row.id, row]))
  const all = joinTalks(ours, theirs)
  const names = new Set(all.map(({ id }) => id))
  const gone = ours.filter(({ id }) => !names.has(id))
  const put = all.filter((row) => canonical(row) !== canonical(before.get(row.id)))
  for (const row of gone) journal.note('conversations', row, undefined)
  for (const row of put) journal.note('conversations', before.get(row.id), row)
  await store.conversations.bulkDelete(gone.map(({ id }) => id))
  await store.conversations.bulkPut(put)
  return Math.max(0, all.length - ours.length)
}
