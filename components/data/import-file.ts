import { isSealed, unseal, type EnvelopeFault } from '@/lib/exchange/envelope'
import { MOST_BYTES } from '@/lib/exchange/format'
import { readHistory, type History } from '@/lib/exchange/history'
import { parseImport, type Refusal } from '@/lib/exchange/parse-import'
import type { Fault } from '@/lib/exchange/parts'
import { rowsOf } from '@/lib/exchange/rows'
import type { SomeStored } from '@/lib/exchange/stored'
import type { Store } from '@/lib/store/db'
import type { Journal } from '@/lib/store/journal'
import { mergeRows, previewMerge, type Merged } from '@/lib/store/merge'
import { tellOfPlans } from '@/lib/store/plans'
import { addDays, clockDayOf } from '@/lib/time/calendar'

export type Failure =
  | { refused: Refusal }
  | { history: Fault }
  | { failed: 'tooBig' | 'notReadable' | 'notText' | 'notStored' | Exclude<EnvelopeFault, 'tooBig'> }

/** A file that can be added, and what it would bring. */
export type Ready = { rows: SomeStored; told: Merged; from: History['from'] | undefined }

/** A file that needs its password. */
export type Locked = { bytes: Uint8Array<ArrayBuffer> }

const bytesOf = async (file: File) => new Uint8Array(await file.arrayBuffer())

/** Reads a file, without changing anything. A file that is too big is not even read. */
export async function readFile(store: Store, file: File, now: number): Promise<Ready | Locked | Failure> {
  if (file.size > MOST_BYTES) return { failed: 'tooBig' }
  const bytes = await bytesOf(file).catch(() => undefined)
  if (!bytes) return { failed: 'notReadable' }
  if (isSealed(bytes)) return { bytes }
  const text = textIn(bytes)
  return text === undefined ? { failed: 'notText' } : readText(store, text, now)
}

/** Undefined where it is no UTF-8: whatever is not would be read as something else than was written. */
function textIn(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Opens an encrypted backup. */
export async function unlock(store: Store, { bytes }: Locked, password: string, now: number): Promise<Ready | Failure> {
  const opened = await unseal(bytes, password)
  return 'fault' in opened ? { failed: opened.fault } : readText(store, opened.text, now)
}

async function readText(store: Store, text: string, now: number): Promise<Ready | Failure> {
  const today = clockDayOf(now)
  const parsed = await parseImport(text, today)
  if ('file' in parsed) return previewed(store, rowsOf(parsed.file))
  const history = parsed.refused.fault === 'format' ? readHistory(JSON.parse(text), addDays(today, 1)) : undefined
  if (!history) return parsed
  if ('fault' in history) return { history: history.fault }
  const { from, attention } = history
  // A history that was forgotten and is chosen again is wanted again.
  const forgotten = await store.removed.get(['history', from]).catch(() => undefined)
  return previewed(store, { device: from, attention, acts: [], removed: forgotten ? [forgotten] : [] }, from)
}

async function previewed(store: Store, rows: SomeStored, from?: History['from']): Promise<Ready | Failure> {
  try {
    return { rows, told: await previewMerge(store, rows), from }
  } catch {
    return { failed: 'notStored' }
  }
}

export type Added = { merged: Merged; undo: () => Promise<void> }

/** What was added last: while the dashboard is open it can be taken back, also after a look at other pages. */
let latest: Added | undefined
export const latestAdded = (): Added | undefined => latest
export const keepAdded = (): void => {
  latest = undefined
}

/** Adds what a file holds, all of it or nothing. */
export async function addFile(store: Store, { rows }: Ready): Promise<Added | Failure> {
  try {
    const { merged, journal } = await mergeRows(store, rows)
    await tellOfPlans()
    latest = { merged, undo: () => takeBack(store, journal) }
    return latest
  } catch {
    return { failed: 'notStored' }
  }
}

async function takeBack(store: Store, journal: Journal): Promise<void> {
  keepAdded()
  await journal.undo(store)
  await tellOfPlans()
}
