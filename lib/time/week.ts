import type { Day } from '../model/counts'
import { addDays, dateOf } from './calendar'

type WeekInfo = { firstDay: number }
type WithWeek = Intl.Locale & { getWeekInfo?: () => WeekInfo; weekInfo?: WeekInfo }

/** The day on which weeks begin where a locale (BCP 47) is spoken: 0 Sunday to 6 Saturday. Monday where nobody knows. */
export function usualWeekStart(locale: string): number {
  const known = new Intl.Locale(locale) as WithWeek
  const info = known.getWeekInfo?.() ?? known.weekInfo
  return (info?.firstDay ?? 1) % 7
}

/** The first day of the week that holds `day`. @param weekStart 0 Sunday to 6 Saturday */
export const startOfWeek = (day: Day, weekStart: number): Day =>
  addDays(day, -((dateOf(day).getDay() - weekStart + 7) % 7))
