import type { ContactDay } from '@/lib/friends/history'
import { dateOf, type Month } from '@/lib/time/calendar'
import { DATES } from '../page/locale'
import { KindShape } from '../talks/kind-mark'

/** Height of a month's line (px), as in the style sheet. */
const LINE = 20

const across = (date: number) => `${((date - 0.5) / 31) * 100}%`
const dateIn = (day: string) => Number(day.slice(8))

type Props = { months: Month[]; days: ContactDay[]; today: string; label: string }

/** A line for each month, from its first day to its last or to today, and a mark on each day with contact. */
export function YearDots({ months, days, today, label }: Props) {
  return (
    <div className="year-dots">
      <ol aria-hidden="true">
        {months.map(({ first }, i) => (
          <li key={first}>{wordsForMonth(first, i === 0)}</li>
        ))}
      </ol>
      <svg role="img" aria-label={label} width="100%" height={LINE * months.length}>
        {months.map(({ first, days: length }, i) => (
          <g key={first}>
            <line
              x1={across(1)}
              x2={across(first.slice(0, 7) === today.slice(0, 7) ? dateIn(today) : length)}
              y1={(i + 0.5) * LINE}
              y2={(i + 0.5) * LINE}
            />
            {days
              .filter(({ day }) => day.slice(0, 7) === first.slice(0, 7))
              .map(({ day, kind }) => (
                <svg key={day} x={across(dateIn(day))} y={(i + 0.5) * LINE} overflow="visible">
                  <KindShape kind={kind} />
                </svg>
              ))}
          </g>
        ))}
      </svg>
    </div>
  )
}

/** "Mar"; with the year where it begins, and on the first line. */
const wordsForMonth = (first: string, isFirst: boolean) =>
  new Intl.DateTimeFormat(DATES, {
    month: 'short',
    ...((isFirst || first.slice(5, 7) === '01') && { year: 'numeric' }),
  }).format(dateOf(first))
