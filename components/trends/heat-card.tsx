import type { CSSProperties } from 'react'
import type { HeatRow } from '@/lib/summaries/heat'
import { addDays, beginningOfDays, dateOf } from '@/lib/time/calendar'
import { formatSpan } from '@/lib/time/format'
import { i18n } from '@/lib/words/i18n'
import { DATES, WORDS } from '../page/locale'

/** A Sunday, to name the days of the week by. */
const SUNDAY = '2026-11-22'
/** Steps of the scale: each cell is one of so many tints. */
const STEPS = 5
const EVERY = 3

const weekday = (day: number, style: 'long' | 'short') =>
  new Intl.DateTimeFormat(DATES, { weekday: style }).format(dateOf(addDays(SUNDAY, day)))
const hourName = (hour: number) =>
  new Intl.DateTimeFormat(DATES, { hour: 'numeric' }).format(new Date(2026, 0, 5, hour))

/** Which hours of which days of the week: a table whose cells are tinted. `folded` is how long (ms) no hour is known of. */
export function HeatCard({ rows, folded }: { rows: readonly HeatRow[]; folded: number }) {
  const hours = Array.from({ length: 24 }, (_, i) => (i + beginningOfDays()) % 24)
  const most = Math.max(0, ...rows.flatMap((row) => row.hours.map(({ mean }) => mean ?? 0)))
  const busiest = rows
    .flatMap(({ weekday: day, hours: cells }) => cells.map(({ mean = 0 }, i) => ({ day, hour: hours[i] ?? 0, mean })))
    .toSorted((a, b) => b.mean - a.mean)[0]
  const tint = (mean: number) => (most === 0 ? 0 : Math.ceil((mean / most) * STEPS))
  return (
    <section className="card" aria-labelledby="heat">
      <h2 id="heat">{i18n.t('trends.heatHeading')}</h2>
      <p>
        {busiest && busiest.mean > 0
          ? i18n.t('trends.heat', {
              day: weekday(busiest.day, 'long'),
              hour: hourName(busiest.hour),
              time: formatSpan(busiest.mean, WORDS),
            })
          : i18n.t('trends.heatNone')}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be in reach of the keyboard */}
      <section className="heat" tabIndex={0} aria-label={i18n.t('trends.heatTable')}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="hidden-text">{i18n.t('week.day')}</span>
              </th>
              {hours.map((hour, i) => (
                <th key={hour} scope="col">
                  <span className={i % EVERY === 0 ? undefined : 'hidden-text'}>{hourName(hour)}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.weekday}>
                <th scope="row">
                  <span aria-hidden="true">{weekday(row.weekday, 'short')}</span>
                  <span className="hidden-text">{weekday(row.weekday, 'long')}</span>
                </th>
                {row.hours.map(({ mean }, i) => {
                  const words = mean === undefined ? i18n.t('week.noData') : formatSpan(mean, WORDS)
                  const title = i18n.t('trends.cell', {
                    day: weekday(row.weekday, 'long'),
                    hour: hourName(hours[i] ?? 0),
                    time: words,
                  })
                  return (
                    <td
                      key={hours[i]}
                      className={mean === undefined ? 'none' : undefined}
                      style={{ '--tint': tint(mean ?? 0) } as CSSProperties}
                      title={title}
                    >
                      <span className="hidden-text">{words}</span>
                    </td>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p className="heat-scale small soft" aria-hidden="true">
        <span>{formatSpan(0, WORDS)}</span>
        {Array.from({ length: STEPS + 1 }, (_, i) => (
          <span key={i} className="cell" style={{ '--tint': i } as CSSProperties} />
        ))}
        <span>{formatSpan(most, WORDS)}</span>
      </p>
      {folded > 0 && <p className="note">{i18n.t('trends.folded', { time: formatSpan(folded, WORDS) })}</p>}
    </section>
  )
}
