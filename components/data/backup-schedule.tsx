import { writeScheduled } from '@/lib/backup/scheduled'
import { endSchedule, type BackupTrouble, type Schedule } from '@/lib/store/backup-schedule'
import { askToDownload, stopDownloading } from '@/lib/store/permission'
import { i18n } from '@/lib/words/i18n'
import { useStore } from '../page/store-context'

type Props = {
  schedule: Schedule
  tell: (trouble: BackupTrouble | undefined, handle: Schedule['handle']) => void
}

/** What is written when, or why not, and how to do it now or no more. */
export function BackupSchedule({ schedule: { handle, trouble }, tell }: Props) {
  const store = useStore()
  const writeNow = async () => {
    await (handle ? permit(handle) : askToDownload())
    tell(await writeScheduled(store, Date.now(), true), handle)
  }
  const end = async () => {
    await endSchedule(store)
    if (!handle) await stopDownloading()
  }
  return (
    <p>
      {trouble
        ? i18n.t(`backup.trouble.${trouble}`)
        : handle
          ? i18n.t('backup.daily', { name: handle.name })
          : i18n.t('backup.weekly')}{' '}
      <button type="button" className="link" onClick={() => void writeNow()}>
        {i18n.t('backup.now')}
      </button>{' '}
      <button type="button" className="link" onClick={() => void end()}>
        {i18n.t('backup.stop')}
      </button>
    </p>
  )
}

type Asks = { requestPermission: (how: { mode: 'readwrite' }) => Promise<PermissionState> }

/** Asks the person again, where the browser has forgotten that they agreed. */
const permit = async (handle: FileSystemDirectoryHandle): Promise<unknown> =>
  (handle as Partial<Asks>).requestPermission?.call(handle, { mode: 'readwrite' })
