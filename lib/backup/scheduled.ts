import { buildExport, textOf } from '../exchange/build-export'
import { newKey, seal, type BackupKey } from '../exchange/envelope'
import { noteBackup } from '../store/backup'
import { noteScheduled, readSchedule, setSchedule, type BackupTrouble, type Schedule } from '../store/backup-schedule'
import type { Store } from '../store/db'
import { deviceId } from '../store/device'
import { everything } from '../store/holdings'
import { writeToDownloads } from './downloads'
import { writeToFolder } from './folder'

const DAY = 86_400_000
/** Days between two backups. Each download shows up in the browser's list, so there are fewer. */
const EVERY = { folder: 1, downloads: 7 }

/** The whole of what is stored, sealed. */
export async function sealedBackup(store: Store, key: BackupKey, now: number): Promise<Uint8Array<ArrayBuffer>> {
  const all = await everything(store)
  return seal(textOf(buildExport(all, { device: all.device, exportedAt: now })), key)
}

/** One file for each browser, so that two that share a folder do not write over each other's. */
export const backupName = (device: string): string => `closer-${device.slice(0, 8)}.closer`

/** Remembers where backups are written and how they are sealed, and writes the first. */
export async function beginSchedule(
  store: Store,
  handle: FileSystemDirectoryHandle | undefined,
  password: string,
  now: number,
): Promise<BackupTrouble | undefined> {
  await setSchedule(store, { handle, key: await newKey(password), at: 0, trouble: undefined })
  return writeScheduled(store, now, true)
}

/**
 * Writes a backup, if there is a schedule and it is time.
 *
 * @param now epoch ms
 * @param must whether it is written however short the time since the last one is
 */
export async function writeScheduled(store: Store, now: number, must = false): Promise<BackupTrouble | undefined> {
  const schedule = await readSchedule(store)
  const every = EVERY[schedule?.handle ? 'folder' : 'downloads'] * DAY
  if (!schedule || (!must && now - schedule.at < every)) return schedule?.trouble
  const trouble = await write(store, schedule, now).catch(() => 'failed' as const)
  await noteScheduled(store, { trouble, at: trouble ? schedule.at : now })
  if (!trouble) await noteBackup(store, now)
  return trouble
}

async function write(store: Store, { handle, key }: Schedule, now: number): Promise<BackupTrouble | undefined> {
  const [name, bytes] = [backupName(await deviceId(store)), await sealedBackup(store, key, now)]
  return handle ? writeToFolder(handle, name, bytes) : writeToDownloads(name, bytes)
}
