import type { BackupKey } from '../exchange/envelope'
import type { Store } from './db'

/**
 * Why a backup could not be written: the folder is gone, the browser asks again whether Closer may write into it, it does not
 * let Closer save downloads, or anything else.
 */
export type BackupTrouble = 'gone' | 'permission' | 'downloads' | 'failed'

/** Where backups are written by schedule. It is no setting that another browser could use: it stands in no export. */
export type Schedule = {
  /** The folder that the person chose; undefined: the browser's downloads, where it lets nobody choose one. */
  handle: FileSystemDirectoryHandle | undefined
  key: BackupKey
  /** Epoch ms of the last one; 0 if never. */
  at: number
  trouble: BackupTrouble | undefined
}

const NAME = 'backup schedule'

export const readSchedule = async (store: Store): Promise<Schedule | undefined> =>
  (await store.settings.get(NAME))?.value as Schedule | undefined

export const setSchedule = (store: Store, schedule: Schedule): Promise<unknown> =>
  store.settings.put({ name: NAME, value: schedule })

/** Notes what came of a backup, unless the schedule was ended meanwhile. */
export const noteScheduled = (store: Store, changed: Pick<Schedule, 'at' | 'trouble'>): Promise<void> =>
  store.transaction('rw', store.settings, async () => {
    const schedule = await readSchedule(store)
    if (schedule) await setSchedule(store, { ...schedule, ...changed })
  })

/** Writes no more. The files that were written stay. */
export const endSchedule = (store: Store): Promise<void> => store.settings.delete(NAME)
