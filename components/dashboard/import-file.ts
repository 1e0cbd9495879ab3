import { MOST_BYTES } from '@/lib/exchange/format'
import { parseImport, type Refusal } from '@/lib/exchange/parse-import'
import { rowsOf } from '@/lib/exchange/rows'
import type { Store } from '@/lib/store/db'
import { mergeRows, type Merged } from '@/lib/store/merge'
import { tellOfPlans } from '@/lib/store/plans'
import { clockDayOf } from '@/lib/time/calendar'

export type ImportOutcome =
  | { merged: Merged }
  | { refused: Refusal }
  | { failed: 'tooBig' | 'notReadable' | 'notStored' }

/** Reads a file and merges it, all of it or nothing. A file that is too big is not even read. */
export async function importFile(store: Store, file: File, now: number): Promise<ImportOutcome> {
  if (file.size > MOST_BYTES) return { failed: 'tooBig' }
  const text = await file.text().catch(() => undefined)
  if (text === undefined) return { failed: 'notReadable' }
  const parsed = await parseImport(text, clockDayOf(now))
  if ('refused' in parsed) return parsed
  try {
    const rows = rowsOf(parsed.file)
    const { merged } = await mergeRows(store, rows)
    await tellOfPlans()
    return { merged }
  } catch {
    return { failed: 'notStored' }
  }
}
