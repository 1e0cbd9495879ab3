import type { Store } from './db'

/** What is known of backups. Epoch ms. */
export type BackupState = {
  /** When a file with everything was last saved, by the person or by schedule; 0 if never. */
  at: number
  /** When the person was last reminded, and put it off; 0 if never. */
  asked: number
}

const NAME = 'backup'

export async function readBackupState(store: Store): Promise<BackupState> {
  const value: unknown = (await store.settings.get(NAME))?.value
  return { at: 0, asked: 0, ...(Object(value) as Partial<BackupState>) }
}

const change = (store: Store, changed: Partial<BackupState>): Promise<void> =>
  store.transaction('rw', store.settings, async () => {
    await store.settings.put({ name: NAME, value: { ...(await readBackupState(store)), ...changed } })
  })

/** Notes that everything was saved to a file. Where there is no room for the note, the file is there all the same. */
export const noteBackup = (store: Store, now: number): Promise<void> => change(store, { at: now }).catch(() => {})

/** Notes that the person put a backup off. */
export const putOffBackup = (store: Store, now: number): Promise<void> => change(store, { asked: now })
