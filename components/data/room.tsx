import { useEffect, useState } from 'react'
import { askToKeep, readRoom, type Room } from '@/lib/store/room'
import { i18n } from '@/lib/words/i18n'
import { WORDS } from '../page/locale'

/** How much room the browser gives to what Closer stores, and whether it may clear it when room runs short. */
export function RoomUsed() {
  const [room, setRoom] = useState<Room>()
  const [refused, setRefused] = useState(false)
  useEffect(() => void readRoom().then(setRoom, () => {}), [])
  if (!room) return null
  const megabytes = new Intl.NumberFormat(WORDS, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })
  const ask = async () => {
    setRefused(!(await askToKeep()))
    setRoom(await readRoom())
  }
  return (
    <p className="soft room">
      {room.bytes !== undefined && i18n.t('data.room', { size: megabytes.format(room.bytes / 1e6) })}{' '}
      {i18n.t(room.kept ? 'data.roomKept' : 'data.roomNotKept')}{' '}
      {!room.kept && !refused && (
        <button type="button" className="link" onClick={() => void ask()}>
          {i18n.t('data.roomKeep')}
        </button>
      )}
      <output>{refused && i18n.t('data.roomRefused')}</output>
    </p>
  )
}
