import { useEffect, useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import { WORDS } from '../page/locale'

type Room = { bytes: number | undefined; kept: boolean }

/** How much room the browser gives to what Closer stores, and whether it may clear it when room runs short. */
export function RoomUsed() {
  const [room, setRoom] = useState<Room>()
  const look = async () => {
    const [estimate, kept] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()])
    setRoom({ bytes: estimate.usage, kept })
  }
  useEffect(() => void look().catch(() => {}), [])
  if (!room) return null
  const megabytes = new Intl.NumberFormat(WORDS, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })
  return (
    <p className="soft room">
      {room.bytes !== undefined && i18n.t('data.room', { size: megabytes.format(room.bytes / 1e6) })}{' '}
      {i18n.t(room.kept ? 'data.roomKept' : 'data.roomNotKept')}{' '}
      {!room.kept && (
        <button type="button" className="link" onClick={() => void navigator.storage.persist().then(look)}>
          {i18n.t('data.roomKeep')}
        </button>
      )}
    </p>
  )
}
