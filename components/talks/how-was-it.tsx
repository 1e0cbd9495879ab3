import { useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import type { Conversation } from '@/lib/conversations/conversations'
import type { Felt, FriendRow } from '@/lib/model/talk'
import { siteById } from '@/lib/sites/registry'
import { answerTalk } from '@/lib/store/talks'
import { formatSpan } from '@/lib/time/format'
import { WORDS } from '../page/locale'
import { useStore } from '../page/store-context'
import { Chips } from './chips'

/** Asks once how a talk was, in three taps at most. No answer is as good as any. */
export function HowWasIt({ talk, friend }: { talk: Conversation; friend: FriendRow }) {
  const store = useStore()
  const [felt, setFelt] = useState<Felt[]>([])
  const answer = (marks: Felt[]) => void answerTalk(store, talk.rows, marks, Date.now())
  const time = formatSpan(Math.max(talk.end - talk.start, talk.attentionMs), WORDS)
  const site = siteById(talk.site ?? '')?.name ?? talk.site ?? ''
  return (
    <section className="card ask" aria-labelledby={`ask-${talk.id}`}>
      <h2 id={`ask-${talk.id}`}>{i18n.t('ask.talk', { name: friend.name, time, site })}</h2>
      <p>{i18n.t('ask.how')}</p>
      <Chips felt={felt} onChange={(marks) => (marks.includes('nice') ? answer(marks) : setFelt(marks))} />
      <div className="choices">
        <button type="button" className="quiet" onClick={() => answer([])}>
          {i18n.t('ask.skip')}
        </button>
        {felt.length > 0 && (
          <button type="button" className="main" onClick={() => answer(felt)}>
            {i18n.t('ask.done')}
          </button>
        )}
      </div>
    </section>
  )
}
