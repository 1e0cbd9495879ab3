import { i18n } from '@/lib/words/i18n'

const PAGES = [
  ['#/', 'practice.home', /^(#\/?)?$/],
  ['#/reels', 'practice.reels', /^#\/reels/],
  ['#/messages', 'practice.messages', /^#\/messages/],
] as const

export function Navigation({ hash, unread }: { hash: string; unread: number }) {
  return (
    <header className="network-header">
      <b>{i18n.t('practice.network')}</b>
      <nav aria-label={i18n.t('practice.network')}>
        {PAGES.map(([to, words, here]) => (
          <a key={to} href={to} aria-current={here.test(hash) ? 'page' : undefined}>
            {i18n.t(words)}
            {to === '#/messages' && unread > 0 && (
              <span className="badge">
                {unread}
                <span className="hidden-text"> {i18n.t('practice.unread')}</span>
              </span>
            )}
          </a>
        ))}
      </nav>
    </header>
  )
}
