import { i18n } from '@/lib/words/i18n'
import { lastContact } from '@/lib/friends/contact'
import { historyOf } from '@/lib/friends/history'
import type { FriendRow, TalkRow } from '@/lib/model/talk'
import { dateOf, monthsEnding } from '@/lib/time/calendar'
import { useToday } from '../page/use-today'
import { AboutForm } from './about-form'
import { EntryCard } from './entry-card'
import { KindsCard } from './kinds-card'
import { LinksCard } from './links-card'
import { RecentCard } from './recent-card'
import { wordsForAgo, wordsForCadence, wordsForLink } from './words'
import { YearCard } from './year-card'

/** `gap` in ms. */
type Props = { id: string; friends: FriendRow[]; talks: TalkRow[]; gap: number }

export function FriendPage({ id, friends, talks, gap }: Props) {
  const today = useToday()
  const friend = friends.find((one) => one.id === id)
  const back = <a href="#/friends">{i18n.t('friends.back')}</a>
  if (!friend)
    return (
      <>
        <p className="back">{back}</p>
        <h1>{i18n.t('friends.heading')}</h1>
        <p className="lead">{i18n.t('friends.gone')}</p>
      </>
    )
  const months = monthsEnding(today, 12)
  const history = historyOf(friend, talks, gap, dateOf(months[0]?.first ?? today).setHours(0))
  const last = lastContact(friend, talks)
  const said = [
    last === undefined ? i18n.t('friends.noContact') : i18n.t('friends.lately', { when: wordsForAgo(last, today) }),
    wordsForCadence(friend),
  ]
  return (
    <>
      <p className="back">{back}</p>
      <h1 className="name">
        <bdi>{friend.name}</bdi>
      </h1>
      <p className="lead">{said.filter(Boolean).join(' · ')}</p>
      {friend.links.length > 0 && (
        <ul className="ways" aria-label={i18n.t('friends.reach', { name: friend.name })}>
          {friend.links.map((link) => (
            <li key={link}>
              <a className="button" href={link} rel="noopener noreferrer" target="_blank">
                <bdi>{wordsForLink(link)}</bdi>
              </a>
            </li>
          ))}
        </ul>
      )}
      <div className="cards">
        <YearCard months={months} days={history.days} today={today} />
        {history.talks.length > 0 && <KindsCard history={history} />}
        {history.talks.length > 0 && <RecentCard talks={history.talks.slice(0, 8)} friends={friends} />}
        <AboutForm friend={friend} />
        <LinksCard friend={friend} />
        <EntryCard friend={friend} others={friends.filter((other) => other.id !== id)} />
      </div>
    </>
  )
}
