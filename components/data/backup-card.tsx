import { useState, type FormEvent } from 'react'
import { backupName, beginSchedule, sealedBackup } from '@/lib/backup/scheduled'
import { newKey } from '@/lib/exchange/envelope'
import { noteBackup, readBackupState } from '@/lib/store/backup'
import { readSchedule, type BackupTrouble, type Schedule } from '@/lib/store/backup-schedule'
import type { Store } from '@/lib/store/db'
import { deviceId } from '@/lib/store/device'
import { askToDownload } from '@/lib/store/permission'
import { formatDay } from '@/lib/time/format'
import { clockDayOf } from '@/lib/time/calendar'
import { i18n } from '@/lib/words/i18n'
import { DATES } from '../page/locale'
import { useStore } from '../page/store-context'
import { useReading } from '../page/use-reading'
import { BackupSchedule } from './backup-schedule'
import { saveAs } from './save-as'

/** Fewest characters of a password: NIST SP 800-63B, section 5.1.1.1. */
const LEAST = 8

type Picker = { showDirectoryPicker: (how: { mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle> }
const picker = (): Picker['showDirectoryPicker'] | undefined => (window as Partial<Picker>).showDirectoryPicker

const readKept = async (store: Store) => ({
  schedule: await readSchedule(store),
  state: await readBackupState(store),
})

/** Where backups are to go by schedule; undefined where the person, or the browser, would not have it. Nothing may be awaited before. */
async function askWhere(): Promise<Pick<Schedule, 'handle'> | undefined> {
  const choose = picker()
  if (!choose) return (await askToDownload()) ? { handle: undefined } : undefined
  const handle = await choose.call(window, { mode: 'readwrite' }).catch(() => undefined)
  return handle && { handle }
}

/** A sealed file with everything: by hand, and by schedule into a folder or, where nobody can choose one, as a download. */
export function BackupCard() {
  const store = useStore()
  const read = useReading(readKept, [])?.value
  const [said, setSaid] = useState<string>()
  const schedule = read?.schedule
  const tell = (trouble: BackupTrouble | undefined, handle: Schedule['handle']) =>
    setSaid(i18n.t(trouble ? `backup.trouble.${trouble}` : handle ? 'backup.kept' : 'backup.keptInDownloads'))

  const saveNow = async (password: string, now: number) => {
    const name = backupName(await deviceId(store))
    saveAs(name, new Blob([await sealedBackup(store, await newKey(password), now)]))
    await noteBackup(store, now)
    setSaid(i18n.t('data.exported', { name }))
  }
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const submitter = (event.nativeEvent as SubmitEvent).submitter
    const password = String(new FormData(form).get('password') ?? '')
    if (password.length < LEAST) return setSaid(i18n.t('backup.tooShort', [String(LEAST)]))
    const now = Date.now()
    try {
      if (submitter?.getAttribute('value') === 'schedule') {
        const where = await askWhere()
        if (!where) return
        setSaid(i18n.t('backup.saving'))
        tell(await beginSchedule(store, where.handle, password, now), where.handle)
      } else {
        setSaid(i18n.t('backup.saving'))
        await saveNow(password, now)
      }
      form.reset()
    } catch {
      tell('failed', undefined)
    }
  }

  return (
    <section className="card deed" aria-labelledby="backup">
      <h2 id="backup">{i18n.t('backup.heading')}</h2>
      <p>{i18n.t('backup.what')}</p>
      <p className="soft">
        {read &&
          (read.state.at > 0
            ? i18n.t('backup.last', { day: formatDay(clockDayOf(read.state.at), 'date', DATES) })
            : i18n.t('backup.never'))}
      </p>
      <form className="field-form" onSubmit={(event) => void save(event)} noValidate>
        <label htmlFor="password">{i18n.t('backup.password')}</label>
        <input
          id="password"
          name="password"
          type="password"
          autoComplete="new-password"
          aria-describedby="password-what"
        />
        <p id="password-what" className="soft small">
          {i18n.t('backup.passwordWhat')}
        </p>
        <div className="choices">
          <button type="submit" className="main">
            {i18n.t('backup.save')}
          </button>
          <button type="submit" value="schedule">
            {i18n.t(picker() ? 'backup.folder' : 'backup.downloads')}
          </button>
        </div>
      </form>
      {schedule && <BackupSchedule schedule={schedule} tell={tell} />}
      <output>{said}</output>
    </section>
  )
}
