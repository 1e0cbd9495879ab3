import { useRef } from 'react'
import { i18n } from '@/lib/words/i18n'
import { takeFocus } from './take-focus'
import type { Do, Said } from './use-said'

type Props = { said: Said | undefined; act: Do; onClear: () => void }

/** Says what was done and offers the way back. What takes something away takes the focus with it: it moves here. */
export function SaidBar({ said, act, onClear }: Props) {
  const undo = said?.undo
  const dismiss = useRef<HTMLButtonElement>(null)
  return (
    <div className="said" data-open={said !== undefined}>
      <output>{said?.words}</output>
      {undo && (
        <button
          ref={takeFocus}
          type="button"
          onClick={() => {
            dismiss.current?.focus()
            act(() => undo().then(() => ({ words: i18n.t('page.undone') })))
          }}
        >
          {i18n.t('page.undo')}
        </button>
      )}
      {said && (
        <button type="button" className="quiet" ref={dismiss} onClick={onClear}>
          {i18n.t('page.dismiss')}
        </button>
      )}
    </div>
  )
}
