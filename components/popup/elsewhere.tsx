import { lazy, Suspense, useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import type { FriendRow } from '@/lib/model/talk'
import { noteContact } from '@/lib/store/browsing'
import { removeTalk } from '@/lib/store/talks'
import { useOpening } from '../page/use-opening'
import { useStore } from '../page/store-context'

// It knows how every site is called; it is there once somebody wants to write a talk down.
const TalkForm = lazy(async () => ({ default: (await import('../talks/talk-form')).TalkForm }))

/** The way to write down a talk that Closer could not see, one tap away; and back again. */
export function Elsewhere({ friends }: { friends: readonly FriendRow[] }) {
  const store = useStore()
  const { isOpen, open, close, opener } = useOpening()
  const [saved, setSaved] = useState<string>()
  if (isOpen)
    return (
      <Suspense>
        <TalkForm
          brief
          friends={friends}
          onCancel={close}
          onSaved={(id) => {
            setSaved(id)
            void noteContact(store, Date.now())
            close()
          }}
        />
      </Suspense>
    )
  return (
    <div className="elsewhere-line">
      <button type="button" className="link" ref={opener} onClick={() => (setSaved(undefined), open())}>
        {i18n.t('elsewhere.open')}
      </button>
      <output className="note">{saved && i18n.t('elsewhere.saved')}</output>
      {saved && (
        <button
          type="button"
          className="link"
          onClick={() => void removeTalk(store, saved).then(() => setSaved(undefined))}
        >
          {i18n.t('page.undo')}
        </button>
      )}
    </div>
  )
}
