import { PART_NAMES } from '@/lib/summaries/parts'
import type { Bucket } from '@/lib/summaries/trends'
import { i18n } from '@/lib/words/i18n'
import { Span } from '../page/span'
import { nameOfPiece, wordsForBucket } from './words'

/** The same as the chart, for whoever would rather read it. */
export function TimeTable({ buckets }: { buckets: readonly Bucket[] }) {
  const shown = PART_NAMES.filter((name) => buckets.some(({ parts }) => parts.some((p) => p.name === name && p.ms > 0)))
  return (
    <details>
      <summary>{i18n.t('week.asTable')}</summary>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be in reach of the keyboard */}
      <section className="rows" tabIndex={0} aria-label={i18n.t('week.asTable')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{i18n.t('trends.when')}</th>
              {shown.map((name) => (
                <th key={name} scope="col">
                  {i18n.t(`activity.${name}`)}
                </th>
              ))}
              <th scope="col">{i18n.t('week.all')}</th>
            </tr>
          </thead>
          <tbody>
            {buckets.map((bucket) => (
              <tr key={`${bucket.from} ${bucket.hour}`}>
                <th scope="row">{nameOfPiece(bucket)}</th>
                {bucket.seenDays === 0 ? (
                  <td colSpan={shown.length + 1}>{wordsForBucket(bucket)}</td>
                ) : (
                  [...shown.map((name) => bucket.parts.find((p) => p.name === name)?.ms ?? 0), bucket.totals.total].map(
                    (ms, i) => (
                      <td key={i}>
                        <Span ms={ms} />
                      </td>
                    ),
                  )
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
}
