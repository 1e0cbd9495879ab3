import { useEffect, useRef } from 'react'
import { i18n } from '@/lib/words/i18n'
import { Composer } from './composer'
import { Face } from './face'
import { textOf } from './message-text'
import type { ThreadState } from './network-state'
import { PEOPLE } from './people'
import type { Network } from './use-network'

/** A conversation. Its partner answers after a moment. */
export function Thread({ thread, network }: { thread: ThreadState; network: Network }) {
  const { name, messages, writing, unread } = thread
  const { read, write } = network
  const end = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (unread) read(name)
  }, [unread, read, name])
  useEffect(() => {
    const list = end.current
    if (list && messages.length > 0) list.scrollTop = list.scrollHeight
  }, [messages.length])
  const partner = PEOPLE[name]
  return (
    <section className="card thread" aria-labelledby="partner">
      <div className="by">
        <a href="#/messages" aria-label={i18n.t('practice.back')}>
          <svg
            className="back"
            viewBox="0 0 16 16"
            width="18"
            height="18"
            aria-hidden="true"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.8"
          >
            <path d="M10 2.5 4.5 8l5.5 5.5" />
          </svg>
        </a>
        <Face person={name} />
        <h1 id="partner">{partner}</h1>
      </div>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be in reach of the keyboard */}
      <div ref={end} className="messages" data-messages="" role="log" aria-label={partner} tabIndex={0}>
        {messages.map((message) => (
          <p key={message.id} data-message={message.id} data-from={message.from}>
            <span className="hidden-text">{message.from === 'me' ? i18n.t('practice.you') : partner}: </span>
            {textOf(message)}
          </p>
        ))}
      </div>
      <p className="writing soft small">{writing > 0 && i18n.t('practice.writing', { name: partner })}</p>
      <Composer
        kind="message"
        label={i18n.t('practice.messageTo', { name: partner })}
        hint={i18n.t('practice.messageHint')}
        button={i18n.t('practice.messageSend')}
        onSend={(text) => write(name, text)}
      />
    </section>
  )
}
