import { useEffect, useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import { WORDS } from '../page/locale'

type Room = { bytes: number | undefined; kept: boolean }

const look = async (): Promise<Room> => {
  const [estimate, kept] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()])
  return { bytes: estimate.usage, kept }
}

/** How much room the browser gives to what Closer stores, and whether it may clear it when room runs short. */
export function RoomUsed() {
  const [room, setRoom] = useState<Room>()
  useEffect(() => void look().then(setRoom, () => {}), [])
  if (!room) return null
  const megabytes = new Intl.NumberFormat(WORDS, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })
  return (
    <p className="soft room">
      {room.bytes !== undefined && i18n.t('data.room', { size: megabytes.format(room.bytes / 1e6) })}{' '}
      {i18n.t(room.kept ? 'data.roomKept' : 'data.roomNotKept')}{' '}
      {!room.kept && (
        <button
          type="button"
          className="link"
          onClick={() => void navigator.storage.persist().then(look).then(setRoom)}
        >
          {i18n.t('data.roomKeep')}
        </button>
      )}
    </p>
  )
}
