import type { BackupKey } from '../exchange/envelope'
import type { Store } from './db'

/** Where backups are written by schedule. It is no setting that another browser could use: it stands in no export. */
export type Folder = {
  handle: FileSystemDirectoryHandle
  key: BackupKey
  /** Epoch ms of the last one; 0 if never. */
  at: number
  trouble: 'gone' | 'permission' | 'failed' | undefined
}

const NAME = 'backup folder'

export const readFolder = async (store: Store): Promise<Folder | undefined> =>
  (await store.settings.get(NAME))?.value as Folder | undefined

export const setFolder = (store: Store, folder: Folder): Promise<unknown> =>
  store.settings.put({ name: NAME, value: folder })

/** Writes no more into the folder. What is there stays. */
export const leaveFolder = (store: Store): Promise<void> => store.settings.delete(NAME)
