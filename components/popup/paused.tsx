import { i18n } from '#i18n'
import { resume, UNTIL_RESUMED } from '@/lib/store/pause'
import { formatTime } from '@/lib/time/format'
import { dayOf } from '@/lib/time/calendar'
import { DATES } from '../page/locale'
import { takeFocus } from '../page/take-focus'

type Props = { until: number; today: string; focus: boolean; onUse: () => void }

/** Says that nothing is counted, and until when. `until` is in epoch milliseconds. */
export function Paused({ until, today, focus, onUse }: Props) {
  return (
    <output className="card paused">
      <span>
        <b>{wordsFor(until, today)}</b> {i18n.t('popup.pausedNote')}
      </span>
      <button
        type="button"
        className="main"
        ref={focus ? takeFocus : undefined}
        onClick={() => {
          onUse()
          void resume()
        }}
      >
        {i18n.t('popup.resume')}
      </button>
    </output>
  )
}

function wordsFor(until: number, today: string): string {
  if (until === UNTIL_RESUMED) return i18n.t('popup.pausedOpen')
  return dayOf(until) === today
    ? i18n.t('popup.pausedUntil', { time: formatTime(until, DATES) })
    : i18n.t('popup.pausedToday')
}
