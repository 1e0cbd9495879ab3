import { i18n } from '#i18n'
import type { Conversation } from '@/lib/conversations/conversations'
import { contactOf } from '@/lib/friends/history'
import { siteById } from '@/lib/sites/registry'
import { putTalk, removeTalk } from '@/lib/store/talks'
import { dayOf } from '@/lib/time/calendar'
import { formatDay } from '@/lib/time/format'
import { DATES } from '../page/locale'
import { Span } from '../page/span'
import { useStore } from '../page/store-context'
import { ContactMark } from './contact-mark'
import { useDo } from './use-said'
import { CONTACT, MEDIUM } from './words'

/** The latest talks. Those that were written down can be taken away. */
export function RecentCard({ talks }: { talks: Conversation[] }) {
  return (
    <section className="card" aria-labelledby="recent">
      <h2 id="recent">{i18n.t('friends.recentHeading')}</h2>
      <ul className="lines">
        {talks.map((talk) => (
          <Talk key={talk.id} talk={talk} />
        ))}
      </ul>
    </section>
  )
}

function Talk({ talk }: { talk: Conversation }) {
  const store = useStore()
  const act = useDo()
  const day = formatDay(dayOf(talk.start), 'date', DATES)
  const kind = contactOf(talk)
  const where =
    talk.medium === 'dm'
      ? (siteById(talk.site ?? '')?.name ?? talk.site)
      : i18n.t(`friends.medium.${MEDIUM[talk.medium]}`)
  const remove = () =>
    act(async () => {
      const row = await removeTalk(store, talk.id)
      return row && { words: i18n.t('friends.talkRemoved'), undo: async () => void (await putTalk(store, row)) }
    })
  return (
    <li>
      <span className="talk">
        <ContactMark kind={kind} />
        <span>
          {i18n.t(`friends.kind.${CONTACT[kind]}`)}
          <span className="soft small">
            {day} · {where}
            {talk.end > talk.start && (
              <>
                {' '}
                · <Span ms={talk.end - talk.start} />
              </>
            )}
          </span>
        </span>
      </span>
      {talk.source === 'logged' && (
        <button type="button" aria-label={i18n.t('friends.removeTalk', { day })} onClick={remove}>
          {i18n.t('friends.remove')}
        </button>
      )}
    </li>
  )
}
