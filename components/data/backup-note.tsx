import { i18n } from '@/lib/words/i18n'
import { reminderOf, type Reminder } from '@/lib/backup/due'
import { putOffBackup, readBackupState } from '@/lib/store/backup'
import { readSchedule } from '@/lib/store/backup-schedule'
import type { Store } from '@/lib/store/db'
import { countedDays } from '@/lib/store/holdings'
import { formatCount } from '@/lib/time/format'
import { DATES } from '../page/locale'
import { useStore } from '../page/store-context'
import { useReading } from '../page/use-reading'

const readReminder = async (store: Store) => ({
  reminder: reminderOf(
    await readBackupState(store),
    (await readSchedule(store))?.trouble,
    await countedDays(store),
    Date.now(),
  ),
})

/** Suggests a backup before one is missed: early, once, and when the last one is long ago. */
export function BackupNote() {
  const store = useStore()
  const reminder = useReading(readReminder, [])?.value?.reminder
  if (!reminder) return null
  return (
    <section className="card" aria-labelledby="backup-note">
      <h2 id="backup-note">{i18n.t('backup.noteHeading')}</h2>
      <p>{wordsFor(reminder)}</p>
      <div className="choices">
        <a className="button" href="#/data">
          {i18n.t('backup.go')}
        </a>
        <button type="button" onClick={() => void putOffBackup(store, Date.now())}>
          {i18n.t('backup.later')}
        </button>
      </div>
    </section>
  )
}

function wordsFor(reminder: Reminder): string {
  if (reminder.kind === 'first') return i18n.t('backup.first')
  if (reminder.kind === 'trouble') return i18n.t(`backup.trouble.${reminder.trouble}`)
  const { days } = reminder
  return days === undefined ? i18n.t('backup.never') : i18n.t('backup.old', days, [formatCount(days, DATES)])
}
