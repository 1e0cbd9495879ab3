import type { BackupState } from '../store/backup'

const DAY = 86_400_000
/** Days after which a backup is suggested, and suggested again. */
const EVERY = 14
/** Days with counts after which it is said, once, that removing Closer removes what it knows. */
const EARLY = 3

/** What is to be said of backups, if anything: `first` early, once; `old` when the last one is long ago. */
export type Reminder = { kind: 'first' } | { kind: 'old'; days: number | undefined }

/**
 * @param days days with counts
 * @param now epoch ms
 */
export function reminderOf({ at, asked }: BackupState, days: number, now: number): Reminder | undefined {
  if (days < EARLY) return undefined
  if (at === 0 && asked === 0) return { kind: 'first' }
  if (now - Math.max(at, asked) < EVERY * DAY) return undefined
  return { kind: 'old', days: at === 0 ? undefined : Math.floor((now - at) / DAY) }
}
