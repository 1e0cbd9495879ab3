import { i18n } from '@/lib/words/i18n'
import { Face } from './face'
import { textOf } from './message-text'
import type { ThreadState } from './network-state'
import { PEOPLE } from './people'

/** Every thread with its last message. */
export function Inbox({ threads }: { threads: readonly ThreadState[] }) {
  return (
    <section className="card inbox" aria-labelledby="inbox">
      <h1 id="inbox">{i18n.t('practice.messages')}</h1>
      <ul>
        {threads.map((thread) => {
          const last = thread.messages.at(-1)
          return (
            <li key={thread.name}>
              <a href={`#/messages/${thread.name}`} className={thread.unread ? 'unread' : undefined}>
                <Face person={thread.name} />
                <span>
                  <b>{PEOPLE[thread.name]}</b>
                  <span className="last">{last && textOf(last)}</span>
                </span>
                {thread.unread && (
                  <span className="dot">
                    <span className="hidden-text">{i18n.t('practice.unread')}</span>
                  </span>
                )}
              </a>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
