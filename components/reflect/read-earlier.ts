import type { ReflectionRow } from '@/lib/model/reflect'
import { found } from '@/lib/reflect/search'
import type { Store } from '@/lib/store/db'
import { allReflections, countReflections, latestReflections } from '@/lib/store/reflect'

export type EarlierRead = {
  /** The latest of those found, from the newest to the oldest. */
  rows: ReflectionRow[]
  /** How many were found. */
  all: number
}

/** At most so many weeks in which a search stands. Only to search are all of them read. */
export async function readEarlier(store: Store, search: string, most: number): Promise<EarlierRead> {
  if (search.trim() === '') {
    const [rows, all] = await Promise.all([latestReflections(store, most), countReflections(store)])
    return { rows, all }
  }
  const rows = found(await allReflections(store), search)
  return { rows: rows.slice(0, most), all: rows.length }
}
