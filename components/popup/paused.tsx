import { i18n } from '@/lib/words/i18n'
import { endOfPause, resume } from '@/lib/store/pause'
import { formatTime } from '@/lib/time/format'
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
  const ends = endOfPause(until, today)
  if (ends === 'resumed') return i18n.t('popup.pausedOpen')
  if (ends === 'tonight') return i18n.t('popup.pausedToday')
  return i18n.t('popup.pausedUntil', { time: formatTime(until, DATES) })
}
