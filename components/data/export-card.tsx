import { useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import { buildExport, fileNameOn, textOf } from '@/lib/exchange/build-export'
import type { ExportFile } from '@/lib/exchange/format'
import { noteBackup } from '@/lib/store/backup'
import type { Store } from '@/lib/store/db'
import { everything } from '@/lib/store/holdings'
import { troubleOf, type Trouble } from '@/lib/store/trouble'
import { clockDayOf } from '@/lib/time/calendar'
import { useStore } from '../page/store-context'
import { saveAs } from './save-as'

type Outcome = { saved: string } | { trouble: Trouble }
type Format = { type: string; ending: string; of: (file: ExportFile) => Promise<BlobPart> }

const JSON_FILE: Format = { type: 'application/json', ending: 'json', of: async (file) => textOf(file) }
const CSV_FILE: Format = {
  type: 'application/zip',
  ending: 'zip',
  of: async (file) => (await import('@/lib/exchange/csv')).zipOf(file),
}

/** Everything as a file: one that Closer reads again, or tables for other programs. */
export function ExportCard() {
  const store = useStore()
  const [outcome, setOutcome] = useState<Outcome>()
  const save = (format: Format) => void exportAll(store, format, Date.now()).then(setOutcome)
  return (
    <section className="card deed" aria-labelledby="export">
      <h2 id="export">{i18n.t('data.exportHeading')}</h2>
      <p>{i18n.t('data.export')}</p>
      <div className="choices">
        <button type="button" className="main" onClick={() => save(JSON_FILE)}>
          {i18n.t('data.exportButton')}
        </button>
        <button type="button" onClick={() => save(CSV_FILE)}>
          {i18n.t('data.exportCsv')}
        </button>
      </div>
      <output>
        {outcome &&
          ('saved' in outcome
            ? i18n.t('data.exported', { name: outcome.saved })
            : i18n.t(`trouble.${outcome.trouble}.title`))}
      </output>
    </section>
  )
}

async function exportAll(store: Store, { type, ending, of }: Format, now: number): Promise<Outcome> {
  try {
    const all = await everything(store)
    const name = fileNameOn(clockDayOf(now), ending)
    saveAs(name, new Blob([await of(buildExport(all, { device: all.device, exportedAt: now }))], { type }))
    // Tables cannot be read back: only the JSON is a backup.
    if (ending === 'json') await noteBackup(store, now)
    return { saved: name }
  } catch (error) {
    return { trouble: troubleOf(error) }
  }
}
