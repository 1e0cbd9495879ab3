import { lazy, Suspense } from 'react'
import { i18n } from '@/lib/words/i18n'
import type { FriendRow } from '@/lib/model/talk'
import { PageLink } from '../page/page-link'

// It knows how friends are spoken of; the first numbers need not wait for it.
const DueList = lazy(async () => ({ default: (await import('./due-list')).DueList }))

/** The people who matter: with whom contact is wished for again, and the way to all. */
export function Friends({ friends }: { friends: readonly FriendRow[] | undefined }) {
  const known = friends?.filter(({ archived }) => !archived) ?? []
  return (
    <section className="card friends" aria-labelledby="friends">
      <h2 id="friends">{i18n.t('popup.friends')}</h2>
      {known.some(({ cadence }) => cadence !== 'none') && (
        <Suspense>
          <DueList friends={known} />
        </Suspense>
      )}
      <div>
        <svg
          viewBox="0 0 44 28"
          width="44"
          height="28"
          aria-hidden="true"
          fill="none"
          strokeWidth="2"
          strokeDasharray={known.length === 0 ? '3 3.5' : undefined}
        >
          <circle cx="15" cy="14" r="12" stroke="var(--watch)" />
          <circle cx="29" cy="14" r="12" stroke="var(--open)" />
        </svg>
        <p>
          {known.length === 0 ? i18n.t('popup.friendsNone') : i18n.t('popup.friendsSome', known.length)}{' '}
          <PageLink to="/dashboard.html#/friends">{i18n.t('popup.toFriends')}</PageLink>
        </p>
      </div>
    </section>
  )
}
