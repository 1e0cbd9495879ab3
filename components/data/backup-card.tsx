import { useState, type FormEvent } from 'react'
import { backupName, sealedBackup, keepInFolder, writeToFolder, type FolderTrouble } from '@/lib/backup/folder'
import { newKey } from '@/lib/exchange/envelope'
import { noteBackup, readBackupState } from '@/lib/store/backup'
import { leaveFolder, readFolder } from '@/lib/store/backup-folder'
import type { Store } from '@/lib/store/db'
import { deviceId } from '@/lib/store/device'
import { formatDay } from '@/lib/time/format'
import { clockDayOf } from '@/lib/time/calendar'
import { i18n } from '@/lib/words/i18n'
import { DATES } from '../page/locale'
import { useStore } from '../page/store-context'
import { useReading } from '../page/use-reading'
import { saveAs } from './save-as'

/** Fewest characters of a password: NIST SP 800-63B, section 5.1.1.1. */
const LEAST = 8

type Picker = { showDirectoryPicker: (how: { mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle> }
const picker = (): Picker['showDirectoryPicker'] | undefined => (window as Partial<Picker>).showDirectoryPicker

const readKept = async (store: Store) => ({ folder: await readFolder(store), state: await readBackupState(store) })

/** A sealed file with everything, by hand or, where browsers let extensions write into a folder, every day. */
export function BackupCard() {
  const store = useStore()
  const read = useReading(readKept, [])?.value
  const [said, setSaid] = useState<string>()
  const folder = read?.folder
  const tell = (trouble: FolderTrouble | undefined) =>
    setSaid(trouble ? i18n.t(`backup.trouble.${trouble}`) : i18n.t('backup.kept'))

  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const submitter = (event.nativeEvent as SubmitEvent).submitter
    const password = String(new FormData(form).get('password') ?? '')
    if (password.length < LEAST) return setSaid(i18n.t('backup.tooShort', [String(LEAST)]))
    const now = Date.now()
    try {
      if (submitter?.getAttribute('value') === 'folder') {
        const handle = await picker()
          ?.call(window, { mode: 'readwrite' })
          .catch(() => undefined)
        if (handle) tell(await keepInFolder(store, handle, password, now))
      } else {
        setSaid(i18n.t('data.importing'))
        const name = backupName(await deviceId(store))
        saveAs(name, new Blob([await sealedBackup(store, await newKey(password), now)]))
        await noteBackup(store, now)
        setSaid(i18n.t('data.exported', { name }))
      }
      form.reset()
    } catch {
      tell('failed')
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
          {picker() && (
            <button type="submit" value="folder">
              {i18n.t('backup.folder')}
            </button>
          )}
        </div>
      </form>
      {folder && (
        <p>
          {folder.trouble
            ? i18n.t(`backup.trouble.${folder.trouble}`)
            : i18n.t('backup.daily', { name: folder.handle.name })}{' '}
          <button
            type="button"
            className="link"
            onClick={() =>
              void permit(folder.handle)
                .then(() => writeToFolder(store, Date.now(), true))
                .then(tell)
            }
          >
            {i18n.t('backup.now')}
          </button>{' '}
          <button type="button" className="link" onClick={() => void leaveFolder(store)}>
            {i18n.t('backup.stop')}
          </button>
        </p>
      )}
      <output>{said}</output>
    </section>
  )
}

type Asks = { requestPermission: (how: { mode: 'readwrite' }) => Promise<PermissionState> }

/** Asks the person again, where the browser has forgotten that they agreed. */
const permit = async (handle: FileSystemDirectoryHandle): Promise<unknown> =>
  (handle as Partial<Asks>).requestPermission?.call(handle, { mode: 'readwrite' })
