import type { BackupState } from '../store/backup'
import type { BackupTrouble } from '../store/backup-schedule'

const DAY = 86_400_000
/** Days after which a backup is suggested, and suggested again. */
const EVERY = 14
/** Days with counts after which it is said, once, that removing Closer removes what it knows. */
const EARLY = 3

/** Days after which it is said that a schedule cannot be kept. */
const TROUBLED = 2

/**
 * What is to be said of backups, if anything: `first` early, once; `old` when the last one is long ago; `trouble` when a
 * schedule cannot be kept.
 */
export type Reminder =
  | { kind: 'first' }
  | { kind: 'old'; days: number | undefined }
  | { kind: 'trouble'; trouble: BackupTrouble }

/**
 * @param trouble what keeps the schedule from being kept, if there is one
 * @param days days with counts
 * @param now epoch ms
 */
export function reminderOf(
  { at, asked }: BackupState,
  trouble: BackupTrouble | undefined,
  days: number,
  now: number,
): Reminder | undefined {
  if (trouble && now - Math.max(at, asked) >= TROUBLED * DAY) return { kind: 'trouble', trouble }
  if (days < EARLY) return undefined
  if (at === 0 && asked === 0) return { kind: 'first' }
  if (now - Math.max(at, asked) < EVERY * DAY) return undefined
  return { kind: 'old', days: at === 0 ? undefined : Math.floor((now - at) / DAY) }
}
