import { useRef } from 'react'
import { i18n } from '@/lib/words/i18n'
import { pauseUntil, UNTIL_RESUMED } from '@/lib/store/pause'
import { addDays, dayOf, startOfDay } from '@/lib/time/calendar'
import { takeFocus } from '../page/take-focus'

const CHOICES = [
  ['popup.pauseHour', (now: number) => now + 3_600_000],
  ['popup.pauseToday', (now: number) => startOfDay(addDays(dayOf(now), 1))],
  ['popup.pauseOpen', () => UNTIL_RESUMED],
] as const

/** How long to pause. The browser opens and closes it, and gives the focus back. */
export function PauseMenu({ focus, onUse }: { focus: boolean; onUse: () => void }) {
  const menu = useRef<HTMLUListElement>(null)
  const pause = (until: number) => {
    menu.current?.hidePopover()
    onUse()
    void pauseUntil(until)
  }
  return (
    <>
      <button type="button" className="quiet" ref={focus ? takeFocus : undefined} popoverTarget="pause-menu">
        {i18n.t('popup.pause')}
        <svg
          viewBox="0 0 10 6"
          width="10"
          height="6"
          aria-hidden="true"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
        >
          <path d="m1 1 4 4 4-4" />
        </svg>
      </button>
      <ul id="pause-menu" ref={menu} popover="auto" aria-label={i18n.t('popup.pauseMenu')}>
        {CHOICES.map(([words, until]) => (
          <li key={words}>
            <button type="button" onClick={() => pause(until(Date.now()))}>
              {i18n.t(words)}
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
