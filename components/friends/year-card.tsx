import { i18n } from '@/lib/words/i18n'
import { CONTACTS, type ContactDay } from '@/lib/friends/history'
import type { Month } from '@/lib/time/calendar'
import { formatCount, formatDay } from '@/lib/time/format'
import { DATES } from '../page/locale'
import { KindMark } from '../talks/kind-mark'
import { KIND } from './words'
import { YearDots } from './year-dots'

type Props = { months: Month[]; days: ContactDay[]; today: string }

/** The days of the last twelve months with contact: drawn, and as a table. */
export function YearCard({ months, days, today }: Props) {
  if (days.length === 0)
    return (
      <section className="card" aria-labelledby="year">
        <h2 id="year">{i18n.t('friends.yearHeading')}</h2>
        <p>{i18n.t('friends.yearNone')}</p>
        <p className="soft">{i18n.t('friends.yearHow')}</p>
      </section>
    )
  const since = formatDay(months[0]?.first ?? today, 'date', DATES)
  const words = i18n.t('friends.yearPicture', days.length, [formatCount(days.length, DATES), since])
  return (
    <section className="card" aria-labelledby="year">
      <h2 id="year">{i18n.t('friends.yearHeading')}</h2>
      <p>{words}</p>
      <YearDots months={months} days={days} today={today} label={words} />
      <ul className="year-key">
        {CONTACTS.filter((kind) => days.some((day) => day.kind === kind)).map((kind) => (
          <li key={kind}>
            <KindMark kind={kind} />
            {i18n.t(`friends.kind.${KIND[kind]}`)}
          </li>
        ))}
      </ul>
      <p className="soft small">{i18n.t('friends.blind')}</p>
      <details>
        <summary>{i18n.t('friends.yearList')}</summary>
        <YearTable days={days} />
      </details>
    </section>
  )
}

function YearTable({ days }: { days: ContactDay[] }) {
  return (
    <table className="year-table">
      <thead>
        <tr>
          <th scope="col">{i18n.t('friends.yearDay')}</th>
          <th scope="col">{i18n.t('friends.yearContact')}</th>
        </tr>
      </thead>
      <tbody>
        {days.map(({ day, kind }) => (
          <tr key={day}>
            <th scope="row">{formatDay(day, 'date', DATES)}</th>
            <td>{i18n.t(`friends.kind.${KIND[kind]}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
