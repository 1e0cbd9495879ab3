import { useState } from 'react'
import { takeFocus } from './take-focus'

/** Something that a button opens in its own place. Closed again, it gives the focus back to the button. */
export function useOpening() {
  const [state, setState] = useState<'never' | 'open' | 'closed'>('never')
  return {
    isOpen: state === 'open',
    open: () => setState('open'),
    close: () => setState('closed'),
    /** The button's `ref`. */
    opener: state === 'closed' ? takeFocus : undefined,
  }
}
