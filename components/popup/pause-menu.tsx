import { Menu } from '@base-ui/react/menu'
import { ChevronDown } from 'lucide-react'
import { useRef, useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import { pauseUntil, UNTIL_RESUMED } from '@/lib/store/pause'
import { addDays, dayOf, startOfDay } from '@/lib/time/calendar'

const CHOICES = [
  ['popup.pauseHour', (now: number) => now + 3_600_000],
  ['popup.pauseToday', (now: number) => startOfDay(addDays(dayOf(now), 1))],
  ['popup.pauseOpen', () => UNTIL_RESUMED],
] as const

type Props = { byKeyboard: boolean; onUse: () => void }

/** How long to pause: open as soon as it is there, and at its first choice for those who came by keyboard. */
export function PauseMenu({ byKeyboard, onUse }: Props) {
  const first = useRef(byKeyboard)
  const [place, setPlace] = useState<HTMLElement | null>(null)
  const begin = (item: HTMLElement | null) => {
    if (!item || !first.current) return
    first.current = false
    // The menu takes the focus itself when it opens.
    requestAnimationFrame(() => item.focus())
  }
  const pause = (until: number) => {
    onUse()
    void pauseUntil(until)
  }
  return (
    <Menu.Root defaultOpen>
      {/* Among its landmark, and not behind the page. */}
      <span ref={setPlace} />
      <Menu.Trigger className="quiet">
        {i18n.t('popup.pause')}
        <ChevronDown size={16} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal container={place}>
        <Menu.Positioner align="end" sideOffset={2}>
          <Menu.Popup className="menu" aria-label={i18n.t('popup.pauseMenu')}>
            {CHOICES.map(([words, until], i) => (
              <Menu.Item
                key={words}
                ref={i === 0 ? begin : undefined}
                className="menu-item"
                onClick={() => pause(until(Date.now()))}
              >
                {i18n.t(words)}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
