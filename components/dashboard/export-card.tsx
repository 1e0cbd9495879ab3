import { useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import { buildExport, fileNameOn, textOf } from '@/lib/exchange/build-export'
import type { Store } from '@/lib/store/db'
import { deviceId } from '@/lib/store/device'
import { everything } from '@/lib/store/holdings'
import { troubleOf, type Trouble } from '@/lib/store/trouble'
import { dayOf } from '@/lib/time/calendar'
import { useStore } from '../page/store-context'
import { saveAs } from './save-as'

type Outcome = { saved: string } | { trouble: Trouble }

export function ExportCard() {
  const store = useStore()
  const [outcome, setOutcome] = useState<Outcome>()
  return (
    <section className="card deed" aria-labelledby="export">
      <h2 id="export">{i18n.t('data.exportHeading')}</h2>
      <p>{i18n.t('data.export')}</p>
      <button type="button" className="main" onClick={() => void exportAll(store, Date.now()).then(setOutcome)}>
        {i18n.t('data.exportButton')}
      </button>
      <output>
        {outcome &&
          ('saved' in outcome
            ? i18n.t('data.exported', { name: outcome.saved })
            : i18n.t(`trouble.${outcome.trouble}.title`))}
      </output>
    </section>
  )
}

async function exportAll(store: Store, now: number): Promise<Outcome> {
  try {
    const rows = await everything(store)
    const text = textOf(buildExport(rows, { device: await deviceId(store), exportedAt: now }))
    const name = fileNameOn(dayOf(now))
    saveAs(name, text)
    return { saved: name }
  } catch (error) {
    return { trouble: troubleOf(error) }
  }
}
