import { i18n } from '@/lib/words/i18n'
import { lastContact } from '@/lib/friends/contact'
import type { FriendRow, TalkRow } from '@/lib/model/talk'
import { Face } from './face'
import { RELATION, wordsForAgo, wordsForCadence } from './words'

type Props = { friend: FriendRow; talks: TalkRow[]; today: string }

/** A friend in the list: the name, how they know each other, when last, and the rhythm wished for. */
export function FriendItem({ friend, talks, today }: Props) {
  const last = lastContact(friend, talks)
  const often = wordsForCadence(friend)
  const when =
    last === undefined ? i18n.t('friends.noContact') : i18n.t('friends.last', { when: wordsForAgo(last, today) })
  return (
    <li>
      <a className="person" href={`#/friends/${friend.id}`}>
        <Face name={friend.name} />
        <span>
          <span className="person-name">
            <bdi>{friend.name}</bdi>
          </span>
          <span className="soft small">
            {[friend.relation !== 'unsaid' && i18n.t(`friends.relations.${RELATION[friend.relation]}`), often]
              .filter(Boolean)
              .join(' · ')}
          </span>
          <span className="soft small">{when}</span>
        </span>
      </a>
    </li>
  )
}
