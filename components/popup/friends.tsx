import { i18n } from '#i18n'

/** Nobody can be added yet: says so kindly. */
export function Friends() {
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
          strokeDasharray="3 3.5"
        >
          <circle cx="15" cy="14" r="12" stroke="var(--watch)" />
          <circle cx="29" cy="14" r="12" stroke="var(--open)" />
        </svg>
        <p>{i18n.t('popup.friendsSoon')}</p>
      </div>
    </section>
  )
}
