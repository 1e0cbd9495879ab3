import { i18n } from '@/lib/words/i18n'
import { dueFriends } from '@/lib/friends/due'
import type { FriendRow } from '@/lib/model/talk'
import { lastContacts } from '@/lib/store/talks'
import { Face } from '../friends/face'
import { wordsForAgo, wordsForCadence } from '../friends/words'
import { PageLink } from '../page/page-link'
import { useReading } from '../page/use-reading'
import { useToday } from '../page/use-today'

/** Twice the longest rhythm there is (ms): a talk that was written down longer ago says nothing more. */
const SINCE = 2 * 91 * 86_400_000
/** More would be a list of duties. */
const MOST = 2

/** Friends with whom contact is wished for again, and a way to reach them. */
export function DueList({ friends }: { friends: readonly FriendRow[] }) {
  const today = useToday()
  const due = useReading(
    async (store) => {
      const now = Date.now()
      return dueFriends(friends, await lastContacts(store, friends, now - SINCE), now).slice(0, MOST)
    },
    [friends],
  )?.value
  if (!due || due.length === 0) return null
  return (
    <ul className="due">
      {due.map(({ friend, last }) => (
        <li key={friend.id}>
          <Face name={friend.name} />
          <span>
            <bdi>{friend.name}</bdi>
            <span className="soft small">{[wordsForAgo(last, today), wordsForCadence(friend)].join(' · ')}</span>
          </span>
          <Reach friend={friend} />
        </li>
      ))}
    </ul>
  )
}

/** Opens the friend's own link, or, without one, the page on which it can be written down. */
function Reach({ friend: { id, name, links } }: { friend: FriendRow }) {
  const words = (
    <>
      {i18n.t('popup.reach')}
      <span className="hidden-text"> {name}</span>
    </>
  )
  const [link] = links
  return link ? (
    <a className="button" href={link} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  ) : (
    <PageLink className="button" to={`/dashboard.html#/friends/${id}`}>
      {words}
    </PageLink>
  )
}
