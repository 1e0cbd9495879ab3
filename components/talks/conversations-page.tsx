import { i18n } from '@/lib/words/i18n'
import { slowThreads } from '@/lib/conversations/conversations'
import { friendOf } from '@/lib/friends/contact'
import { removeTalk } from '@/lib/store/talks'
import { addDays, dayOf } from '@/lib/time/calendar'
import { formatDay } from '@/lib/time/format'
import { DATES } from '../page/locale'
import { SaidBar } from '../page/said-bar'
import { useStore } from '../page/store-context'
import { useMore } from '../page/use-more'
import { useOpening } from '../page/use-opening'
import { TroubleCard } from '../page/trouble-card'
import { useReading } from '../page/use-reading'
import { DoContext, useSaid } from '../page/use-said'
import { useToday } from '../page/use-today'
import { GapCard } from './gap-card'
import { readTalks, type TalksRead } from './read-talks'
import { SlowCard } from './slow-card'
import { TalkForm } from './talk-form'
import { TalkItem } from './talk-item'

/** So many days are shown at first, and more at a time. */
const DAYS = 30

/** All conversations of some weeks, at `#/conversations`. */
export function ConversationsPage() {
  const today = useToday()
  const { most: days, before, more, arrives } = useMore(DAYS)
  const { isOpen, open, close, opener } = useOpening()
  const reading = useReading((store) => readTalks(store, today, days), [today, days])
  const store = useStore()
  const { said, act, clear } = useSaid()
  const read = reading?.value
  const byDay = Map.groupBy(read?.talks ?? [], ({ start }) => dayOf(start))
  // The first day that the last press brought.
  const arrived = before > 0 && byDay.keys().find((day) => day < addDays(today, 1 - before))
  const slow = read && slowThreads(read.talks.toReversed(), (thread) => isNamed(read, thread))
  return (
    <DoContext value={act}>
      <h1>{i18n.t('conversations.heading')}</h1>
      <p className="lead">{i18n.t('talks.lead')}</p>
      {reading?.trouble && <TroubleCard trouble={reading.trouble} />}
      {read && (
        <div className="cards">
          <section className="card" aria-labelledby="latest">
            <div className="line">
              <h2 id="latest">{i18n.t('talks.latest', days)}</h2>
              {!isOpen && (
                <button type="button" ref={opener} onClick={open}>
                  {i18n.t('talks.write')}
                </button>
              )}
            </div>
            {isOpen && (
              <TalkForm
                friends={read.friends}
                onCancel={close}
                onSaved={(id) => {
                  close()
                  act(async () => ({
                    words: i18n.t('elsewhere.saved'),
                    undo: async () => void (await removeTalk(store, id)),
                  }))
                }}
              />
            )}
            {byDay.size === 0 && <p className="soft none">{i18n.t('talks.none')}</p>}
            {[...byDay].map(([day, talks]) => (
              <section key={day} aria-labelledby={`day-${day}`}>
                <h3 id={`day-${day}`} {...(day === arrived && { tabIndex: -1, ref: arrives })}>
                  {formatDay(day, 'weekday', DATES)}
                </h3>
                <ul className="lines">
                  {talks.map((talk) => (
                    <TalkItem key={talk.id} talk={talk} friends={read.friends} of="friend" />
                  ))}
                </ul>
              </section>
            ))}
            {read.hasEarlier && (
              <button type="button" className="more" onClick={more}>
                {i18n.t('talks.earlier')}
              </button>
            )}
          </section>
          {slow && slow.length > 0 && <SlowCard threads={slow} friends={read.friends} today={today} />}
          <GapCard gap={read.gap} />
        </div>
      )}
      <SaidBar said={said} act={act} onClear={clear} />
    </DoContext>
  )
}

const isNamed = ({ friends, talks }: TalksRead, thread: string): boolean =>
  talks.some((talk) => talk.thread === thread && friendOf(friends, talk))
