import { ChevronDown } from 'lucide-react'
import { lazy, Suspense, useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import { takeFocus } from '../page/take-focus'

// It knows all about menus, which most people who open the popup never ask for.
const PauseMenu = lazy(async () => ({ default: (await import('./pause-menu')).PauseMenu }))

/** The way to pause. Its menu is loaded when it is first pressed. */
export function PauseButton({ focus, onUse }: { focus: boolean; onUse: () => void }) {
  const [asked, setAsked] = useState<'mouse' | 'keyboard'>()
  const button = (
    <button
      type="button"
      className="quiet"
      aria-haspopup="menu"
      aria-expanded={false}
      ref={focus ? takeFocus : undefined}
      // A click that no pointer made has no place.
      onClick={({ detail }) => setAsked(detail === 0 ? 'keyboard' : 'mouse')}
    >
      {i18n.t('popup.pause')}
      <ChevronDown size={16} aria-hidden="true" />
    </button>
  )
  if (!asked) return button
  return (
    <Suspense fallback={button}>
      <PauseMenu onUse={onUse} byKeyboard={asked === 'keyboard'} />
    </Suspense>
  )
}
