import { useEffect, useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import type { Store } from '@/lib/store/db'
import { deviceName, knownDeviceId, nameDevice } from '@/lib/store/device'
import { readSync } from '@/lib/store/sync-state'
import { clockDayOf } from '@/lib/time/calendar'
import { formatDay, formatTime } from '@/lib/time/format'
import { syncArea, watchSyncArea } from '@/lib/sync/area'
import { toldIn, type Told } from '@/lib/sync/packed'
import { runSync, turnOff, turnOn } from '@/lib/sync/run'
import { takeOff } from '@/lib/sync/sync'
import { DATES } from '../page/locale'
import { useStore } from '../page/store-context'
import { useReading } from '../page/use-reading'

const MOST_NAME = 80

async function readJoined(store: Store) {
  const [state, id, { name }] = [await readSync(store), await knownDeviceId(store), await deviceName(store)]
  return { state, id, name }
}

/** Joins the person's installations of one browser, through that browser's own sync. */
export function SyncCard() {
  const store = useStore()
  const read = useReading(readJoined, [])?.value
  const state = read?.state
  const [told, setTold] = useState<Told[]>([])
  const isOn = state?.on ?? false
  // Extension storage is no part of the database: what stands there is read beside it.
  useEffect(() => {
    if (!isOn) return undefined
    const look = () =>
      void syncArea
        .get()
        .then(toldIn)
        .then(setTold, () => {})
    look()
    return watchSyncArea(look)
  }, [isOn])
  const others = told.filter(({ device }) => device !== read?.id)

  return (
    <section className="card deed" aria-labelledby="sync">
      <h2 id="sync">{i18n.t('sync.heading')}</h2>
      <p>{i18n.t('sync.what')}</p>
      <p className="soft">{i18n.t('sync.who')}</p>
      <label className="check">
        <input
          type="checkbox"
          checked={state?.on ?? false}
          disabled={!state}
          onChange={({ currentTarget }) =>
            void (currentTarget.checked ? turnOn(store, syncArea, Date.now()) : turnOff(store, syncArea))
          }
        />
        {i18n.t('sync.on')}
      </label>
      {state?.on && (
        <div className="field-form">
          <label htmlFor="device-name">{i18n.t('sync.name')}</label>
          <input
            id="device-name"
            type="text"
            maxLength={MOST_NAME}
            autoComplete="off"
            defaultValue={read?.name}
            onBlur={({ currentTarget }) => {
              const name = currentTarget.value.trim()
              if (name === read?.name) return
              void nameDevice(store, name, Date.now()).then(() => runSync(store, syncArea, Date.now()))
            }}
          />
          <ul className="facts">
            {others.map(({ device, head }) => (
              <li key={device}>
                {i18n.t('sync.other', {
                  name: head.name || i18n.t('sync.unnamed'),
                  when: formatDay(clockDayOf(head.at), 'date', DATES),
                })}{' '}
                <button type="button" className="link" onClick={() => void takeOff(syncArea, device, Date.now())}>
                  {i18n.t('sync.remove', { name: head.name || i18n.t('sync.unnamed') })}
                </button>
              </li>
            ))}
          </ul>
          {others.length === 0 && <p className="soft">{i18n.t('sync.alone')}</p>}
          {state.days && (
            <p className="soft">
              {i18n.t('sync.byMonth', { day: formatDay(state.days, 'date', DATES) })}{' '}
              {state.months && i18n.t('sync.older', { day: formatDay(`${state.months}-01`, 'date', DATES) })}
            </p>
          )}
        </div>
      )}
      <output>
        {state?.trouble
          ? i18n.t(`sync.trouble.${state.trouble}`)
          : state?.on &&
            state.at > 0 &&
            i18n.t('sync.at', {
              day: formatDay(clockDayOf(state.at), 'date', DATES),
              time: formatTime(state.at, DATES),
            })}
      </output>
    </section>
  )
}
