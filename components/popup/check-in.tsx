import { useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import { CONNECTED } from '@/lib/model/reflect'
import { isEvening } from '@/lib/reflect/evening'
import { changeSettings } from '@/lib/store/settings'
import { checkIn, checkinOf, removeCheckin } from '@/lib/store/reflect'
import { beginningOfDays, hourOf } from '@/lib/time/calendar'
import { formatCount } from '@/lib/time/format'
import { DATES } from '../page/locale'
import { useStore } from '../page/store-context'
import { takeFocus } from '../page/take-focus'
import { useReading } from '../page/use-reading'
import { useSettings } from '../page/use-settings'

/** Asks in the evening how connected the day felt: one tap, or none. Nothing reminds of it. */
export function CheckIn({ today }: { today: string }) {
  const store = useStore()
  const settings = useSettings()
  const [answered, setAnswered] = useState(false)
  const read = useReading(
    async (of) => ({
      row: await checkinOf(of, today),
      isTime: isEvening(hourOf(Date.now()), beginningOfDays()),
    }),
    [today],
  )?.value
  if (!read?.isTime || !settings?.checkin) return null
  const given = read.row?.connected
  if (given !== undefined)
    return (
      <p className="checked-in small" ref={answered ? takeFocus : undefined} tabIndex={-1}>
        {i18n.t('checkin.given', { connected: formatCount(given, DATES) })}{' '}
        <button type="button" className="link" onClick={() => void removeCheckin(store, today)}>
          {i18n.t('checkin.change')}
        </button>
      </p>
    )
  const ends = { 1: i18n.t('checkin.least'), 7: i18n.t('checkin.most') }
  return (
    <section className="card checkin" aria-labelledby="checkin">
      <h2 id="checkin">{i18n.t('checkin.question')}</h2>
      <div role="group" aria-labelledby="checkin">
        {CONNECTED.map((connected) => {
          const words = connected === 1 || connected === 7 ? ends[connected] : undefined
          const number = formatCount(connected, DATES)
          return (
            <button
              key={connected}
              type="button"
              aria-label={words === undefined ? number : i18n.t('checkin.end', { number, words })}
              onClick={() => {
                setAnswered(true)
                void checkIn(store, today, connected, Date.now())
              }}
            >
              {number}
            </button>
          )
        })}
      </div>
      <div className="ends small soft" aria-hidden="true">
        <span>{ends[1]}</span>
        <span>{ends[7]}</span>
      </div>
      <p className="note">
        {i18n.t('checkin.optional')}{' '}
        <button type="button" className="link" onClick={() => void changeSettings({ checkin: false })}>
          {i18n.t('checkin.never')}
        </button>
      </p>
    </section>
  )
}
