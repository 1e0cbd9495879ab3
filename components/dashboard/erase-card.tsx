import { useRef, useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import { eraseEverything } from '@/lib/store/erase'
import { chooseTheme } from '@/lib/store/theme'
import { useStore } from '../page/store-context'

/** Erasing takes two steps: there is no way back. The browser gives the focus back when the dialog closes. */
export function EraseCard({ onErased }: { onErased: () => void }) {
  const store = useStore()
  const dialog = useRef<HTMLDialogElement>(null)
  const [outcome, setOutcome] = useState<'erased' | 'eraseFailed'>()

  const erase = async () => {
    dialog.current?.close()
    setOutcome(
      await eraseEverything(store).then(
        () => 'erased',
        () => 'eraseFailed',
      ),
    )
    chooseTheme('system')
    onErased()
  }

  return (
    <section className="card deed" aria-labelledby="erase">
      <h2 id="erase">{i18n.t('data.eraseHeading')}</h2>
      <p>{i18n.t('data.erase')}</p>
      <button type="button" onClick={() => dialog.current?.showModal()}>
        {i18n.t('data.eraseButton')}
      </button>
      <output>{outcome && i18n.t(`data.${outcome}`)}</output>
      <dialog ref={dialog} aria-labelledby="erase-question" aria-describedby="erase-what">
        <h2 id="erase-question">{i18n.t('data.eraseQuestion')}</h2>
        <p id="erase-what">{i18n.t('data.eraseWhat')}</p>
        <div className="choices">
          <button type="button" onClick={() => dialog.current?.close()}>
            {i18n.t('data.eraseCancel')}
          </button>
          <button type="button" className="main" onClick={() => void erase()}>
            {i18n.t('data.eraseConfirm')}
          </button>
        </div>
      </dialog>
    </section>
  )
}
