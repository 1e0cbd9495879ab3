import { useId } from 'react'
import { CHOICES, type Settings } from '@/lib/settings/settings'
import { changeSettings } from '@/lib/store/settings'
import { formatSpan, formatStopwatch } from '@/lib/time/format'
import { i18n } from '@/lib/words/i18n'
import { WORDS } from '../page/locale'
import { Setting } from './setting'

const MINUTE = 60_000
const pause = (ms: number) => (ms < MINUTE ? formatStopwatch(ms, WORDS) : formatSpan(ms, WORDS))
const pauses = (choices: readonly number[]) => choices.map((value) => ({ value, words: pause(value) }))

/** What counts as being there. */
export function CountingCard({ settings }: { settings: Settings }) {
  const id = useId()
  return (
    <section className="card settings" aria-labelledby="counting">
      <h2 id="counting">{i18n.t('settings.countingHeading')}</h2>
      <p>{i18n.t('settings.counting')}</p>
      <Setting
        label={i18n.t('settings.idle')}
        value={settings.idle}
        options={pauses(CHOICES.idle)}
        onChange={(idle) => void changeSettings({ idle })}
      />
      <Setting
        label={i18n.t('settings.idleInThread')}
        value={settings.idleInThread}
        options={pauses(CHOICES.idleInThread)}
        onChange={(idleInThread) => void changeSettings({ idleInThread })}
      />
      <div className="setting">
        <label className="check">
          <input
            type="checkbox"
            checked={settings.unfocused}
            aria-describedby={id}
            onChange={({ currentTarget }) => void changeSettings({ unfocused: currentTarget.checked })}
          />
          {i18n.t('settings.unfocused')}
        </label>
        <p id={id} className="soft small">
          {i18n.t('settings.unfocusedWhat')}
        </p>
        <label className="check">
          <input
            type="checkbox"
            checked={settings.checkin}
            onChange={({ currentTarget }) => void changeSettings({ checkin: currentTarget.checked })}
          />
          {i18n.t('settings.checkin')}
        </label>
      </div>
    </section>
  )
}
