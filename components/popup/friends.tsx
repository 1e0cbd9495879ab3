import { i18n } from '#i18n'
import { PageLink } from '../page/page-link'

/** The way to the people who matter. */
export function Friends({ friends }: { friends: number }) {
  return (
    <section className="card friends" aria-labelledby="friends">
      <h2 id="friends">{i18n.t('popup.friends')}</h2>
      <div>
        <svg
          viewBox="0 0 44 28"
          width="44"
          height="28"
          aria-hidden="true"
          fill="none"
          strokeWidth="2"
          strokeDasharray={friends === 0 ? '3 3.5' : undefined}
        >
          <circle cx="15" cy="14" r="12" stroke="var(--watch)" />
          <circle cx="29" cy="14" r="12" stroke="var(--open)" />
        </svg>
        <p>
          {friends === 0 ? i18n.t('popup.friendsNone') : i18n.t('popup.friendsSome', friends)}{' '}
          <PageLink to="/dashboard.html#/friends">{i18n.t('popup.toFriends')}</PageLink>
        </p>
      </div>
    </section>
  )
}
