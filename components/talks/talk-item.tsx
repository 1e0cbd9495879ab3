import { i18n } from '@/lib/words/i18n'
import { kindOf, type Conversation } from '@/lib/conversations/conversations'
import { friendOf } from '@/lib/friends/contact'
import type { FriendRow } from '@/lib/model/talk'
import { putTalk, removeTalk } from '@/lib/store/talks'
import { dayOf } from '@/lib/time/calendar'
import { formatCount, formatDay, formatTime } from '@/lib/time/format'
import { KIND, wordsForMedium } from '../friends/words'
import { DATES } from '../page/locale'
import { Span } from '../page/span'
import { useOpening } from '../page/use-opening'
import { useStore } from '../page/store-context'
import { useDo } from '../page/use-said'
import { KindMark } from './kind-mark'
import { MarksForm } from './marks-form'
import { TalkForm } from './talk-form'

/** `of` says what its heading is: with whom it was, or, among the talks with one friend, what kind it was. */
type Props = { talk: Conversation; friends: FriendRow[]; of: 'friend' | 'kind' }

/** One conversation: what was counted of it, what the person said, and the way to say it anew. */
export function TalkItem({ talk, friends, of }: Props) {
  const store = useStore()
  const act = useDo()
  const { isOpen, open, close, opener } = useOpening()
  const friend = friendOf(friends, talk)
  const kind = kindOf(talk, friend !== undefined)
  const day = formatDay(dayOf(talk.start), 'date', DATES)
  const where = wordsForMedium(talk)
  const words = i18n.t(`friends.kind.${KIND[kind]}`)
  const remove = () =>
    act(async () => {
      const row = await removeTalk(store, talk.id)
      return row && { words: i18n.t('friends.talkRemoved'), undo: async () => void (await putTalk(store, row)) }
    })
  const isLogged = talk.source === 'logged'
  const change = isLogged ? i18n.t('talks.change') : i18n.t('talks.how')
  return (
    <li>
      <div className="line">
        <span className="talk">
          <KindMark kind={kind} />
          <span>
            <span>{of === 'kind' ? words : friend ? <bdi>{friend.name}</bdi> : i18n.t('talks.somebody')}</span>
            <span className="soft small">
              {of === 'friend' && <>{words} · </>}
              {of === 'kind' ? day : formatTime(talk.start, DATES)} · {where}
              {talk.end > talk.start && (
                <>
                  {' '}
                  · <Span ms={talk.end - talk.start} />
                </>
              )}
              {!isLogged && (
                <>
                  {' '}
                  ·{' '}
                  {i18n.t(talk.oneSided ? 'talks.sent' : 'talks.messages', {
                    sent: formatCount(talk.sent, DATES),
                    received: formatCount(talk.received, DATES),
                  })}
                </>
              )}
            </span>
            {talk.felt.length > 0 && (
              <span className="felt small">{talk.felt.map((mark) => i18n.t(`felt.${mark}`)).join(' · ')}</span>
            )}
          </span>
        </span>
        {!isOpen && (
          <span className="talk-deeds">
            <button
              type="button"
              className="quiet"
              aria-label={i18n.t('talks.changeOf', { change, day })}
              ref={opener}
              onClick={open}
            >
              {change}
            </button>
            {isLogged && (
              <button
                type="button"
                className="quiet"
                aria-label={i18n.t('friends.removeTalk', { day })}
                onClick={remove}
              >
                {i18n.t('friends.remove')}
              </button>
            )}
          </span>
        )}
      </div>
      {isOpen &&
        (isLogged ? (
          <TalkForm friends={friends} talk={talk} onSaved={close} onCancel={close} />
        ) : (
          <MarksForm talk={talk} onDone={close} />
        ))}
    </li>
  )
}
