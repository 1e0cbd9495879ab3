import { useRef, useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import { useStore } from '../page/store-context'
import { importFile, type ImportOutcome } from './import-file'
import { ImportResult } from './import-result'

export function ImportCard() {
  const store = useStore()
  const input = useRef<HTMLInputElement>(null)
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<ImportOutcome>()

  const take = async (file: File | undefined) => {
    if (!file) return
    setBusy(true)
    setOutcome(undefined)
    // Lets "Reading …" be painted before a large file keeps the page busy.
    await new Promise((resolve) => setTimeout(resolve, 50))
    setOutcome(await importFile(store, file, Date.now()))
    setBusy(false)
  }

  return (
    <section className="card deed" aria-labelledby="import">
      <h2 id="import">{i18n.t('data.importHeading')}</h2>
      <p>{i18n.t('data.import')}</p>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={i18n.t('data.importButton')}
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0])
          // The same file may be chosen again.
          currentTarget.value = ''
        }}
      />
      <button type="button" className="main" disabled={busy} onClick={() => input.current?.click()}>
        {i18n.t('data.importButton')}
      </button>
      <output>
        {busy && i18n.t('data.importing')}
        {outcome && <ImportResult outcome={outcome} />}
      </output>
    </section>
  )
}
