import { useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import { readBackupState } from '@/lib/store/backup'
import { eraseEverything } from '@/lib/store/erase'
import { chooseTheme } from '@/lib/store/theme'
import { clockDayOf } from '@/lib/time/calendar'
import { formatDay } from '@/lib/time/format'
import { syncArea } from '@/lib/sync/area'
import { clearArea } from '@/lib/sync/sync'
import { DATES } from '../page/locale'
import { useStore } from '../page/store-context'
import { useReading } from '../page/use-reading'
import { AskFirst } from './ask-first'
import { keepAdded } from './import-file'

/** Erasing takes two steps, and says when the last backup was: there is no way back. */
export function EraseCard({ onErased }: { onErased: () => void }) {
  const store = useStore()
  const backup = useReading(readBackupState, [])?.value
  const [outcome, setOutcome] = useState<'erased' | 'eraseFailed'>()

  const erase = async () => {
    const done = await eraseEverything(store).then(
      () => 'erased' as const,
      () => 'eraseFailed' as const,
    )
    // Nothing that an import brought is taken back into what is empty now.
    keepAdded()
    await clearArea(syncArea).catch(() => {})
    chooseTheme('system')
    onErased()
    setOutcome(done)
  }

  return (
    <section className="card deed" aria-labelledby="erase">
      <h2 id="erase">{i18n.t('data.eraseHeading')}</h2>
      <p>{i18n.t('data.erase')}</p>
      <AskFirst
        button={i18n.t('data.eraseButton')}
        question={i18n.t('data.eraseQuestion')}
        yes={i18n.t('data.eraseConfirm')}
        no={i18n.t('data.eraseCancel')}
        onYes={() => void erase()}
      >
        <p>{i18n.t('data.eraseWhat')}</p>
        <p>
          {backup && backup.at > 0
            ? i18n.t('backup.last', { day: formatDay(clockDayOf(backup.at), 'date', DATES) })
            : i18n.t('backup.never')}
        </p>
      </AskFirst>
      <output>{outcome && i18n.t(`data.${outcome}`)}</output>
    </section>
  )
}
