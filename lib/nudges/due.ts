import type { Browsing, Days, PlanRow } from '../model/nudge'
import { browsedOn, upTo } from './browsing'
import { minuteOf } from './rules'

/**
 * The breakpoints at which a nudge may come, since interruptions cost least there: scrolling has paused, a feed was left,
 * the tab was come to. `clock`: the time of a plan, with no page open.
 */
export const MOMENTS = ['pause', 'left', 'arrive', 'clock'] as const
export type Moment = (typeof MOMENTS)[number]

/** Least browsing (ms) in a sitting after which leaving a feed means anything. */
export const LEFT_AFTER = 2 * 60_000
/** For so long (minutes) after its time a plan waits for a moment. */
export const TIME_LASTS = 60

/** Whether what a plan waits for is there. `now` in epoch ms. */
export function isUp({ when, way }: Pick<PlanRow, 'when' | 'way'>, moment: Moment, browsing: Browsing, now: number) {
  const { today, sitting } = upTo(browsing, now)
  if (when.kind === 'time') return isOnTime(when, now) && (moment !== 'clock' || way !== 'card')
  if (moment === 'clock') return false
  if (when.kind === 'left') return moment === 'left' && browsedOn(sitting, null) >= LEFT_AFTER
  return browsedOn(when.span === 'today' ? today : sitting, when.site) >= when.minutes * 60_000
}

function isOnTime({ minute, days }: { minute: number; days: Days }, now: number): boolean {
  const since = minuteOf(now) - minute
  return since >= 0 && since < TIME_LASTS && isOn(days, new Date(now).getDay())
}

/** @param weekday 0 (Sunday) to 6 */
const isOn = (days: Days, weekday: number): boolean =>
  days === 'every' || (days === 'weekends') === (weekday === 0 || weekday === 6)

/** When the time of a plan comes next (epoch ms), after `now`; undefined if it has none. */
export function nextTime({ when }: Pick<PlanRow, 'when'>, now: number): number | undefined {
  if (when.kind !== 'time') return undefined
  for (let ahead = 0; ahead <= 7; ahead++) {
    const date = new Date(now)
    date.setDate(date.getDate() + ahead)
    date.setHours(0, when.minute, 0, 0)
    if (date.getTime() > now && isOn(when.days, date.getDay())) return date.getTime()
  }
  return undefined
}
