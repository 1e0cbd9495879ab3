import type { Share } from '@/lib/summaries/trends'
import { formatShare } from '@/lib/time/format'
import { i18n } from '@/lib/words/i18n'
import { WORDS } from '../page/locale'
import { Span } from '../page/span'

type Props = {
  heading: string
  id: string
  what: string
  shares: { name: string; words: string; ms: number; share: number }[]
}

/** Where time went, the longest first: a table whose rows are bars. */
export function ShareList({ heading, id, what, shares }: Props) {
  const longest = shares[0]?.ms ?? 0
  return (
    <section className="card" aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {shares.length === 0 ? (
        <p className="soft">{i18n.t('trends.nothing')}</p>
      ) : (
        <table className="shares">
          <caption>
            {i18n.t('trends.most', { name: shares[0]?.words ?? '', share: formatShare(shares[0]?.share ?? 0, WORDS) })}
          </caption>
          <thead className="hidden-text">
            <tr>
              <th scope="col">{what}</th>
              <th scope="col">{i18n.t('trends.time')}</th>
              <th scope="col">{i18n.t('trends.share')}</th>
            </tr>
          </thead>
          <tbody>
            {shares.map(({ name, words, ms, share }) => (
              <tr key={name}>
                <th scope="row">
                  {words}
                  <span className="share-bar" style={{ inlineSize: `${(100 * ms) / longest}%` }} />
                </th>
                <td>
                  <Span ms={ms} />
                </td>
                <td className="soft">{formatShare(share, WORDS)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

/** Shares with words for their names. */
export const named = <N extends string>(shares: readonly Share<N>[], wordsFor: (name: N) => string) =>
  shares.map((share) => ({ ...share, words: wordsFor(share.name) }))
