import { i18n } from '@/lib/words/i18n'
import type { Conversation } from '@/lib/conversations/conversations'
import type { FriendRow } from '@/lib/model/talk'
import { TalkItem } from '../talks/talk-item'

/** The latest talks with one friend. */
export function RecentCard({ talks, friends }: { talks: Conversation[]; friends: FriendRow[] }) {
  return (
    <section className="card" aria-labelledby="recent">
      <h2 id="recent">{i18n.t('friends.recentHeading')}</h2>
      <ul className="lines">
        {talks.map((talk) => (
          <TalkItem key={talk.id} talk={talk} friends={friends} of="kind" />
        ))}
      </ul>
    </section>
  )
}
