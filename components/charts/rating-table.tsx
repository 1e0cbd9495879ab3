import type { ReactNode } from 'react'
import { i18n } from '@/lib/words/i18n'
import { RATINGS, type Group } from '@/lib/reflect/compare'
import { formatCount } from '@/lib/time/format'
import { DATES } from '../page/locale'

type Props = { yes: Group; no: Group; yesName: ReactNode; noName: ReactNode }

/** How many days of each group were rated 1 to 7. */
export function RatingTable({ yes, no, yesName, noName }: Props) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{i18n.t('connected.rating')}</th>
          <th scope="col">{yesName}</th>
          <th scope="col">{noName}</th>
        </tr>
      </thead>
      <tbody>
        {RATINGS.map((rating, i) => (
          <tr key={rating}>
            <th scope="row">{formatCount(rating, DATES)}</th>
            <td>{formatCount(yes.dots[i] ?? 0, DATES)}</td>
            <td>{formatCount(no.dots[i] ?? 0, DATES)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
