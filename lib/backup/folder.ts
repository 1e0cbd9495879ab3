import { buildExport, textOf } from '../exchange/build-export'
import { newKey, seal, type BackupKey } from '../exchange/envelope'
import { noteBackup } from '../store/backup'
import type { Store } from '../store/db'
import { everything } from '../store/holdings'
import { readFolder, setFolder, type Folder } from '../store/backup-folder'

/** Why a backup could not be written: the folder is gone, the browser asks again whether Closer may, or anything else. */
export type FolderTrouble = 'gone' | 'permission' | 'failed'

type Asked = { queryPermission: (how: { mode: 'readwrite' }) => Promise<PermissionState> }

const DAY = 86_400_000

/** The whole of what is stored, sealed. */
export async function sealedBackup(store: Store, key: BackupKey, now: number): Promise<Uint8Array<ArrayBuffer>> {
  const all = await everything(store)
  return seal(textOf(buildExport(all, { device: all.device, exportedAt: now })), key)
}

/** One file for each browser, so that two that share a folder do not write over each other's. */
export const backupName = (device: string): string => `closer-${device.slice(0, 8)}.closer`

/** Remembers a folder and how its files are sealed, and writes the first. */
export async function keepInFolder(
  store: Store,
  handle: FileSystemDirectoryHandle,
  password: string,
  now: number,
): Promise<FolderTrouble | undefined> {
  await setFolder(store, { handle, key: await newKey(password), at: 0, trouble: undefined })
  return writeToFolder(store, now, true)
}

const troubleIn = (error: unknown): FolderTrouble => {
  const name = error instanceof DOMException ? error.name : ''
  return name === 'NotFoundError' ? 'gone' : name === 'NotAllowedError' ? 'permission' : 'failed'
}

/**
 * Writes a backup into the folder, if there is one and a day has gone by. The file is replaced as a whole: whatever stops the
 * browser, the one before stays until the new one is complete.
 *
 * @param now epoch ms
 * @param must whether it is written however short the time since the last one is
 */
export async function writeToFolder(store: Store, now: number, must = false): Promise<FolderTrouble | undefined> {
  const folder = await readFolder(store)
  if (!folder || (!must && now - folder.at < DAY)) return folder?.trouble
  const trouble = await write(store, folder, now).catch(troubleIn)
  await setFolder(store, { ...folder, trouble, at: trouble ? folder.at : now })
  if (!trouble) await noteBackup(store, now)
  return trouble
}

async function write(store: Store, { handle, key }: Folder, now: number): Promise<FolderTrouble | undefined> {
  // Browsers that keep a person's own folders ask for each; TypeScript does not know of it yet.
  const { queryPermission } = handle as Partial<Asked>
  const permitted = await queryPermission?.call(handle, { mode: 'readwrite' })
  if (permitted !== undefined && permitted !== 'granted') return 'permission'
  const { device } = await everything(store)
  const file = await handle.getFileHandle(backupName(device), { create: true })
  const stream = await file.createWritable()
  await stream.write(await sealedBackup(store, key, now))
  await stream.close()
  return undefined
}
