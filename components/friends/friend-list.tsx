import { i18n } from '@/lib/words/i18n'
import type { FriendRow, TalkRow } from '@/lib/model/talk'
import { formatCount } from '@/lib/time/format'
import { DATES } from '../page/locale'
import { useToday } from '../page/use-today'
import { AddFriend } from './add-friend'
import { FriendItem } from './friend-item'
import { ShareOfTalk } from './share-of-talk'

type Props = { friends: FriendRow[]; talks: TalkRow[] }

export function FriendList({ friends, talks }: Props) {
  const today = useToday()
  const items = (archived: boolean) => (
    <ul className="people">
      {friends
        .filter((friend) => friend.archived === archived)
        .map((friend) => (
          <FriendItem key={friend.id} friend={friend} talks={talks} today={today} />
        ))}
    </ul>
  )
  const archived = friends.filter((friend) => friend.archived).length
  return (
    <>
      <h1>{i18n.t('friends.heading')}</h1>
      <p className="lead">{i18n.t('friends.lead')}</p>
      <div className="cards">
        <section className="card" aria-labelledby="people">
          <h2 id="people">{i18n.t('friends.listHeading')}</h2>
          {friends.length === 0 && <Empty />}
          {friends.length > 0 && archived === friends.length && <p className="soft">{i18n.t('friends.allArchived')}</p>}
          {items(false)}
          {archived > 0 && (
            <details>
              <summary>{i18n.t('friends.archived', [formatCount(archived, DATES)])}</summary>
              {items(true)}
            </details>
          )}
          <ShareOfTalk friends={friends} talks={talks} today={today} />
        </section>
        <AddFriend />
      </div>
    </>
  )
}

function Empty() {
  return (
    <div className="nobody">
      <svg viewBox="0 0 44 28" width="66" height="42" aria-hidden="true" fill="none" strokeWidth="2">
        <g strokeDasharray="3 3.5">
          <circle cx="15" cy="14" r="12" stroke="var(--watch)" />
          <circle cx="29" cy="14" r="12" stroke="var(--open)" />
        </g>
      </svg>
      <p>{i18n.t('friends.empty')}</p>
    </div>
  )
}
