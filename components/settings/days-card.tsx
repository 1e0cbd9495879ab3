import { CHOICES, type Settings } from '@/lib/settings/settings'
import { changeSettings } from '@/lib/store/settings'
import { addDays, dateOf } from '@/lib/time/calendar'
import { formatCount, formatTime } from '@/lib/time/format'
import { usualWeekStart } from '@/lib/time/week'
import { i18n } from '@/lib/words/i18n'
import { DATES } from '../page/locale'
import { Setting } from './setting'

/** A Sunday, to name the days of the week by. */
const SUNDAY = '2026-11-22'

const weekday = (day: number) =>
  new Intl.DateTimeFormat(DATES, { weekday: 'long' }).format(dateOf(addDays(SUNDAY, day)))
const time = (hour: number) => formatTime(new Date(2026, 0, 5, hour).getTime(), DATES)

/** When days and weeks begin, and how long hours are kept. */
export function DaysCard({ settings }: { settings: Settings }) {
  return (
    <section className="card settings" aria-labelledby="days">
      <h2 id="days">{i18n.t('settings.daysHeading')}</h2>
      <Setting
        label={i18n.t('settings.dayStart')}
        what={i18n.t('settings.dayStartWhat')}
        value={settings.dayStart}
        options={CHOICES.dayStart.map((value) => ({ value, words: time(value) }))}
        onChange={(dayStart) => void changeSettings({ dayStart })}
      />
      <Setting
        label={i18n.t('settings.weekStart')}
        value={settings.weekStart}
        options={CHOICES.weekStart.map((value) => ({
          value,
          words:
            value === null
              ? i18n.t('settings.weekStartUsual', { day: weekday(usualWeekStart(DATES)) })
              : weekday(value),
        }))}
        onChange={(weekStart) => void changeSettings({ weekStart })}
      />
      <Setting
        label={i18n.t('settings.foldAfter')}
        what={i18n.t('settings.foldAfterWhat')}
        value={settings.foldAfter}
        options={CHOICES.foldAfter.map((value) => ({
          value,
          words:
            value === null
              ? i18n.t('settings.foldNever')
              : i18n.t('settings.foldDays', value, [formatCount(value, DATES)]),
        }))}
        onChange={(foldAfter) => void changeSettings({ foldAfter })}
      />
    </section>
  )
}
