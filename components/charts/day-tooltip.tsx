import { i18n } from '@/lib/words/i18n'
import type { DayInWeek } from '@/lib/summaries/week'
import { formatDay } from '@/lib/time/format'
import { DATES } from '../page/locale'
import { Span } from '../page/span'

/** What a day was made of, where the pointer is. `payload` comes from Recharts. */
export function DayTooltip({ active, payload }: { active?: boolean; payload?: { payload: { inWeek: DayInWeek } }[] }) {
  const inWeek = payload?.[0]?.payload.inWeek
  if (!active || !inWeek) return null
  return (
    <div className="day-tooltip">
      <b>{formatDay(inWeek.day, 'weekday', DATES)}</b>
      {!inWeek.seen && <p>{i18n.t('week.noData')}</p>}
      {inWeek.parts
        .filter(({ ms }) => ms > 0)
        .map(({ name, ms }) => (
          <p key={name}>
            <span className={`swatch fill ${name}`} /> {i18n.t(`activity.${name}`)} <Span ms={ms} />
          </p>
        ))}
    </div>
  )
}
