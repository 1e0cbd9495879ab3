import { useState } from 'react'
import { i18n } from '@/lib/words/i18n'
import { sentenceOf } from '@/lib/card/words'
import { sendAnswer } from '@/lib/messages/client'
import type { CardReply } from '@/lib/messages/nudge'
import type { Answer, NudgeRow, PlanRow } from '@/lib/model/nudge'
import type { FriendRow } from '@/lib/model/talk'
import { PageLink } from '../page/page-link'

/** `people`: the friend it names, or those to choose from. */
type Props = { nudge: NudgeRow; plan: PlanRow | undefined; people: readonly FriendRow[] }

/** A nudge that came as a mark or a notification: the same answers as on a card. */
export function OpenNudge({ nudge, plan, people }: Props) {
  const [fault, setFault] = useState<CardReply>()
  const answer = (its: Answer, friend?: string) =>
    void sendAnswer(nudge.id, its, friend).then((reply) => {
      setFault(reply)
      if (its === 'message' && !reply) window.close()
    })
  return (
    <section className="card" aria-labelledby={`nudge-${nudge.id}`}>
      <h2 id={`nudge-${nudge.id}`}>{i18n.t('nudges.open')}</h2>
      {plan && <p>{sentenceOf(plan, people[0])}</p>}
      <div className="answers">
        {people.map(({ id, name }, i) => (
          <button key={id} type="button" className={i === 0 ? 'main' : ''} onClick={() => answer('message', id)}>
            {i18n.t('card.message', { name })}
          </button>
        ))}
        <button type="button" onClick={() => answer('not-now')}>
          {i18n.t('card.notNow')}
        </button>
        <button type="button" onClick={() => answer('later')}>
          {i18n.t('card.later')}
        </button>
        <button type="button" onClick={() => answer('stop')}>
          {i18n.t('card.stop')}
        </button>
      </div>
      <p role="alert" className="note">
        {fault && (
          <>
            {fault.say} <PageLink to={fault.open.page}>{fault.open.label}</PageLink>
          </>
        )}
      </p>
    </section>
  )
}
