import type { Day } from '../model/counts'
import type { MonthName } from '../model/merge'
import type { Store } from './db'

/** How far joining the person's browsers has come. Off unless they turn it on. */
export type SyncState = {
  on: boolean
  /** Epoch ms of the last round that went well; 0 if none did. */
  at: number
  /** What the last round met: no room left in the synced storage, it failed, or another browser took this one off. */
  trouble: 'full' | 'failed' | 'gone' | undefined
  /** From which day on each day is told, and from which month on totals of months before; undefined where all are. */
  days: Day | undefined
  months: MonthName | undefined
}

const NAME = 'sync'
const OFF: SyncState = { on: false, at: 0, trouble: undefined, days: undefined, months: undefined }

export async function readSync(store: Store): Promise<SyncState> {
  return { ...OFF, ...(Object((await store.settings.get(NAME))?.value) as Partial<SyncState>) }
}

export const changeSync = (store: Store, changed: Partial<SyncState>): Promise<void> =>
  store.transaction('rw', store.settings, async () => {
    await store.settings.put({ name: NAME, value: { ...(await readSync(store)), ...changed } })
  })
