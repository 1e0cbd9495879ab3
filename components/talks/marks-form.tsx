import { useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import type { Conversation } from '@/lib/conversations/conversations'
import type { Felt } from '@/lib/model/talk'
import { answerTalk } from '@/lib/store/talks'
import { SaveOrCancel } from '../page/save-or-cancel'
import { useStore } from '../page/store-context'
import { takeFocus } from '../page/take-focus'
import { Chips } from './chips'

/** Says, or says anew, how a talk was. */
export function MarksForm({ talk, onDone }: { talk: Conversation; onDone: () => void }) {
  const store = useStore()
  const [felt, setFelt] = useState<Felt[]>(talk.felt)
  return (
    <form
      className="marks"
      ref={takeFocus}
      tabIndex={-1}
      aria-label={i18n.t('ask.how')}
      onSubmit={(event) => {
        event.preventDefault()
        void answerTalk(store, talk.rows, felt, Date.now()).then(onDone)
      }}
    >
      <Chips felt={felt} onChange={setFelt} />
      <SaveOrCancel onCancel={onDone} />
    </form>
  )
}
