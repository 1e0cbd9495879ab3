import { AlertDialog } from '@base-ui/react/alert-dialog'
import { useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import { eraseEverything } from '@/lib/store/erase'
import { chooseTheme } from '@/lib/store/theme'
import { useStore } from '../page/store-context'

/** Erasing takes two steps: there is no way back. The dialog gives the focus back when it closes. */
export function EraseCard({ onErased }: { onErased: () => void }) {
  const store = useStore()
  const [outcome, setOutcome] = useState<'erased' | 'eraseFailed'>()

  const erase = async () => {
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
      <AlertDialog.Root>
        <AlertDialog.Trigger>{i18n.t('data.eraseButton')}</AlertDialog.Trigger>
        <AlertDialog.Portal>
          <AlertDialog.Backdrop className="backdrop" />
          <AlertDialog.Popup className="dialog page-text">
            <AlertDialog.Title>{i18n.t('data.eraseQuestion')}</AlertDialog.Title>
            <AlertDialog.Description>{i18n.t('data.eraseWhat')}</AlertDialog.Description>
            <div className="choices">
              <AlertDialog.Close>{i18n.t('data.eraseCancel')}</AlertDialog.Close>
              <AlertDialog.Close className="main" onClick={() => void erase()}>
                {i18n.t('data.eraseConfirm')}
              </AlertDialog.Close>
            </div>
          </AlertDialog.Popup>
        </AlertDialog.Portal>
      </AlertDialog.Root>
      <output>{outcome && i18n.t(`data.${outcome}`)}</output>
    </section>
  )
}
