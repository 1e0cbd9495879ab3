import type { ReactNode } from 'react'
import { i18n } from '@/lib/words/i18n'
import type { Comparison, Group } from '@/lib/reflect/compare'
import { formatCount } from '@/lib/time/format'
import { DATES } from '../page/locale'
import { RatingDots } from './rating-dots'
import { RatingTable } from './rating-table'

/** `yes` and `no` are what the two groups are called. */
type Props = { comparison: Comparison; yes: ReactNode; no: ReactNode; children: ReactNode }

/** The rated days of both groups: drawn, in the sentences given, and as a table for whoever asks for it. */
export function RatingFigure({ comparison, yes, no, children }: Props) {
  const most = Math.max(1, ...comparison.yes.dots, ...comparison.no.dots)
  const hasMedian = comparison.strength !== 'dots'
  const groups = [
    { group: comparison.yes, name: yes, kind: 'filled' },
    { group: comparison.no, name: no, kind: 'hollow' },
  ] as const
  return (
    <figure className={`ratings ${comparison.question}`}>
      <div className="rating-groups">
        {groups.map(({ group, name, kind }) => (
          <div key={kind}>
            <h3>
              <i className={kind} aria-hidden="true" />
              {name}
            </h3>
            <p className="soft small">{countOf(group, hasMedian)}</p>
            <RatingDots dots={group.dots} kind={kind} most={most} median={hasMedian ? group.median : undefined} />
            <p className="rating-ends soft" aria-hidden="true">
              <span>{i18n.t('connected.least')}</span>
              <span>{i18n.t('connected.most')}</span>
            </p>
          </div>
        ))}
      </div>
      <figcaption>{children}</figcaption>
      <details>
        <summary>{i18n.t('week.asTable')}</summary>
        <RatingTable yes={comparison.yes} no={comparison.no} yesName={yes} noName={no} />
      </details>
    </figure>
  )
}

/** "14 days", and from when groups are compared "14 days · middle rating 5". */
function countOf({ days, median }: Group, hasMedian: boolean): string {
  const count = i18n.t('connected.days', days, [formatCount(days, DATES)])
  if (!hasMedian || median === undefined) return count
  return `${count} · ${i18n.t('connected.middle', { rating: formatCount(median, DATES) })}`
}
