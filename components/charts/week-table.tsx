import { i18n } from '@/lib/words/i18n'
import type { DayInWeek } from '@/lib/summaries/week'
import { formatDay } from '@/lib/time/format'
import { DATES } from '../page/locale'
import { Span } from '../page/span'

export function WeekTable({ week }: { week: DayInWeek[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{i18n.t('week.day')}</th>
          <th scope="col">{i18n.t('activity.passive')}</th>
          <th scope="col">{i18n.t('activity.messaging')}</th>
          <th scope="col">{i18n.t('week.all')}</th>
        </tr>
      </thead>
      <tbody>
        {week.map(({ day, seen, totals }) => (
          <tr key={day}>
            <th scope="row">{formatDay(day, 'short', DATES)}</th>
            {seen ? (
              [totals.activity.passive, totals.activity.messaging, totals.total].map((ms, i) => (
                <td key={i}>
                  <Span ms={ms} />
                </td>
              ))
            ) : (
              <td colSpan={3}>{i18n.t('week.noData')}</td>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
