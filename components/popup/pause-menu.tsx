import { Menu } from '@base-ui/react/menu'
import { ChevronDown } from 'lucide-react'
import { i18n } from '@/lib/words/i18n'
import { pauseUntil, UNTIL_RESUMED } from '@/lib/store/pause'
import { addDays, dayOf, startOfDay } from '@/lib/time/calendar'

const CHOICES = [
  ['popup.pauseHour', (now: number) => now + 3_600_000],
  ['popup.pauseToday', (now: number) => startOfDay(addDays(dayOf(now), 1))],
  ['popup.pauseOpen', () => UNTIL_RESUMED],
] as const

/** How long to pause: open as soon as it is there. */
export function PauseMenu({ onUse }: { onUse: () => void }) {
  const pause = (until: number) => {
    onUse()
    void pauseUntil(until)
  }
  return (
    <Menu.Root modal={false} defaultOpen>
      <Menu.Trigger className="quiet">
        {i18n.t('popup.pause')}
        <ChevronDown size={16} aria-hidden="true" />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner align="end" sideOffset={2}>
          <Menu.Popup className="menu" aria-label={i18n.t('popup.pauseMenu')}>
            {CHOICES.map(([words, until]) => (
              <Menu.Item key={words} className="menu-item" onClick={() => pause(until(Date.now()))}>
                {i18n.t(words)}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}
