import { i18n } from '@/lib/words/i18n'
import type { Conversation } from '@/lib/conversations/conversations'
import { friendOf } from '@/lib/friends/contact'
import type { FriendRow } from '@/lib/model/talk'
import { formatCount } from '@/lib/time/format'
import { wordsForAgo, wordsForMedium } from '../friends/words'
import { DATES } from '../page/locale'

type Props = { threads: Conversation[][]; friends: FriendRow[]; today: string }

/** Threads in which two people answer each other at their own pace. */
export function SlowCard({ threads, friends, today }: Props) {
  return (
    <section className="card" aria-labelledby="slow">
      <h2 id="slow">{i18n.t('talks.slowHeading')}</h2>
      <p className="soft small">{i18n.t('talks.slowWhat')}</p>
      <ul className="lines">
        {threads.map((talks) => {
          const last = talks.at(-1) as Conversation
          const friend = friendOf(friends, last)
          const sum = (of: 'sent' | 'received') => talks.reduce((all, talk) => all + talk[of], 0)
          return (
            <li key={last.thread}>
              {friend ? <bdi>{friend.name}</bdi> : i18n.t('talks.somebody')}
              <span className="soft small">
                {' '}
                {wordsForMedium(last)} ·{' '}
                {i18n.t('talks.messages', {
                  sent: formatCount(sum('sent'), DATES),
                  received: formatCount(sum('received'), DATES),
                })}{' '}
                · {i18n.t('friends.last', { when: wordsForAgo(last.end, today) })}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
