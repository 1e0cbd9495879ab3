import type { Browsing, Days, NudgeRow, PlanRow } from '../model/nudge'
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

/** Who wrote so lately (ms) may still be writing. */
const WRITING = 2 * 60_000

/** Whether what a plan waits for is there. `now` in epoch ms. */
export function isUp({ when, way }: Pick<PlanRow, 'when' | 'way'>, moment: Moment, browsing: Browsing, now: number) {
  // With no page to ask, what was seen last says whether somebody is writing.
  if (moment === 'clock' && now - browsing.wroteAt < WRITING) return false
  if (when.kind === 'time') return isOnTime(when, now) && (moment !== 'clock' || way !== 'card')
  if (moment === 'clock') return false
  const browsedMs = browsedFor({ when }, browsing, now)
  return when.kind === 'left' ? moment === 'left' && browsedMs >= LEFT_AFTER : browsedMs >= when.minutes * 60_000
}

/** How long (ms) was browsed, as far as a plan asks for it. */
export function browsedFor({ when }: Pick<PlanRow, 'when'>, browsing: Browsing, now: number): number {
  const { today, sitting } = upTo(browsing, now)
  if (when.kind !== 'browsed') return browsedOn(sitting, null)
  return browsedOn(when.span === 'today' ? today : sitting, when.site)
}

function isOnTime({ minute, days }: { minute: number; days: Days }, now: number): boolean {
  const since = minuteOf(now) - minute
  return since >= 0 && since < TIME_LASTS && isOn(days, new Date(now).getDay())
}

/** @param weekday 0 (Sunday) to 6 */
const isOn = (days: Days, weekday: number): boolean =>
  days === 'every' || (days === 'weekends') === (weekday === 0 || weekday === 6)

/** How often (ms) it is looked again whether a plan's time suits, while it lasts. */
const AGAIN = 5 * 60_000

/** When it is to be looked next whether a plan's time has come, or a nudge comes again (epoch ms). */
export function nextLook(
  plans: readonly PlanRow[],
  nudges: readonly Pick<NudgeRow, 'again'>[],
  now: number,
): number | undefined {
  const times = plans.flatMap((plan) => {
    if (!plan.on || plan.when.kind !== 'time') return []
    const isWaiting = plan.way !== 'card' && isOnTime(plan.when, now)
    return isWaiting ? [now + AGAIN] : [nextTime(plan, now) ?? Infinity]
  })
  const puts = nudges.flatMap(({ again }) => (again !== null && again > now ? [again] : []))
  const next = Math.min(Infinity, ...times, ...puts)
  return Number.isFinite(next) ? next : undefined
}

/** When the time of a plan comes next (epoch ms), after `now`; undefined if it has none. */
function nextTime({ when }: Pick<PlanRow, 'when'>, now: number): number | undefined {
  if (when.kind !== 'time') return undefined
  for (let ahead = 0; ahead <= 7; ahead++) {
    const date = new Date(now)
    date.setDate(date.getDate() + ahead)
    date.setHours(0, when.minute, 0, 0)
    if (date.getTime() > now && isOn(when.days, date.getDay())) return date.getTime()
  }
  return undefined
}
