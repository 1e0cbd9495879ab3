import { useRef, useState, type FormEvent } from 'react'
import { i18n } from '@/lib/words/i18n'
import { takeFocus } from '../page/take-focus'
import { useStore } from '../page/store-context'
import {
  addFile,
  latestAdded,
  readFile,
  unlock,
  type Added,
  type Failure,
  type Locked,
  type Ready,
} from './import-file'
import { isNothing, WhatFailed, WhatIsAdded } from './import-result'

type State = { busy: true } | Locked | (Locked & Failure) | Ready | Added | Failure | { undone: true }

/** A file is read, what it would bring is said, and only then it is added; that can be taken back. */
export function ImportCard() {
  const store = useStore()
  const input = useRef<HTMLInputElement>(null)
  const [state, setState] = useState<State | undefined>(latestAdded)

  const take = async (file: File | undefined) => {
    if (!file) return
    setState({ busy: true })
    // Lets "Reading …" be painted before a large file keeps the page busy.
    await new Promise((resolve) => setTimeout(resolve, 50))
    setState(await readFile(store, file, Date.now()))
  }
  const open = async (locked: Locked, event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const password = String(new FormData(event.currentTarget).get('password') ?? '')
    setState({ busy: true })
    const read = await unlock(store, locked, password, Date.now())
    setState('failed' in read ? { bytes: locked.bytes, ...read } : read)
  }
  const add = async (ready: Ready) => {
    setState({ busy: true })
    setState(await addFile(store, ready))
  }

  return (
    <section className="card deed" aria-labelledby="import">
      <h2 id="import">{i18n.t('data.importHeading')}</h2>
      <p>{i18n.t('data.import')}</p>
      <p className="soft">{i18n.t('data.importOthers')}</p>
      <input
        ref={input}
        type="file"
        accept=".json,.closer,application/json"
        hidden
        aria-label={i18n.t('data.importButton')}
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0])
          // The same file may be chosen again.
          currentTarget.value = ''
        }}
      />
      <button
        type="button"
        className="main"
        disabled={state !== undefined && 'busy' in state}
        onClick={() => input.current?.click()}
      >
        {i18n.t('data.importButton')}
      </button>
      {state && 'bytes' in state && (
        <form className="field-form" onSubmit={(event) => void open(state, event)}>
          <label htmlFor="unlock">{i18n.t('data.unlock')}</label>
          <div className="field">
            <input id="unlock" name="password" type="password" autoComplete="off" required ref={takeFocus} />
            <button type="submit" className="main">
              {i18n.t('data.unlockButton')}
            </button>
          </div>
        </form>
      )}
      <output>{state && said(state)}</output>
      {state && 'rows' in state && !isNothing(state.told) && (
        <div className="choices">
          <button type="button" className="main" onClick={() => void add(state)}>
            {i18n.t('data.importConfirm')}
          </button>
          <button type="button" onClick={() => setState(undefined)}>
            {i18n.t('data.importCancel')}
          </button>
        </div>
      )}
      {state && 'undo' in state && (
        <button type="button" onClick={() => void state.undo().then(() => setState({ undone: true }))}>
          {i18n.t('data.importUndo')}
        </button>
      )}
    </section>
  )
}

function said(state: State) {
  if ('busy' in state) return i18n.t('data.importing')
  if ('undone' in state) return i18n.t('data.importUndone')
  if ('rows' in state) return <WhatIsAdded merged={state.told} from={state.from} isPreview />
  if ('undo' in state) return <WhatIsAdded merged={state.merged} />
  if ('failed' in state || 'refused' in state || 'history' in state) return <WhatFailed failure={state} />
  return undefined
}
