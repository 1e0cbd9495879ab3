import { i18n } from '@/lib/words/i18n'
import { Face } from '../friends/face'
import { wordsForAgo } from '../friends/words'
import { HowWasIt } from '../talks/how-was-it'
import { useReading } from '../page/use-reading'
import { readPeople } from './read-overview'

/** Who one talked with in the week that ends `today`, and which talks wait for a word on how they were. */
export function PeopleCards({ today }: { today: string }) {
  const read = useReading((store) => readPeople(store, today, Date.now()), [today])?.value
  if (!read) return null
  return (
    <>
      {read.waiting.map(({ talk, friend }) => (
        <HowWasIt key={talk.id} talk={talk} friend={friend} />
      ))}
      <section className="card" aria-labelledby="met">
        <h2 id="met">{i18n.t('overview.metHeading')}</h2>
        {read.met.length === 0 && (
          <p className="soft">
            {i18n.t('overview.metNobody')}{' '}
            <a href="#/friends">{i18n.t(read.hasFriends ? 'popup.toFriends' : 'overview.writeDown')}</a>
          </p>
        )}
        <ul className="people">
          {read.met.map(({ friend, last }) => (
            <li key={friend.id}>
              <a className="person" href={`#/friends/${friend.id}`}>
                <Face name={friend.name} />
                <span>
                  <span className="person-name">
                    <bdi>{friend.name}</bdi>
                  </span>
                  <span className="soft small">{wordsForAgo(last, today)}</span>
                </span>
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
