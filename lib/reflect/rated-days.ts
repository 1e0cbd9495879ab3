import { conversationsOf, kindOf } from '../conversations/conversations'
import type { Day, DaysOfCounts } from '../model/counts'
import type { CheckinRow } from '../model/reflect'
import type { TalkRow } from '../model/talk'
import { totalsOf } from '../summaries/totals'
import { dayOf } from '../time/calendar'

/** What is known of some days. `gap`: ms without a message after which another conversation begins. */
export type Known = { checkins: readonly CheckinRow[]; talks: readonly TalkRow[]; counts: DaysOfCounts; gap: number }

/** A day that the person rated, and what else is known of it. */
export type RatedDay = {
  day: Day
  /** 1-7 */
  connected: number
  /** Whether a conversation ended on it that the person calls real. */
  talked: boolean
  /** Browsing in ms; undefined where this browser saw nothing at all that day, which is not a day without browsing. */
  passiveMs: number | undefined
}

/** Each rated day with what is known of it, from the oldest to the newest. */
export function ratedDaysOf({ checkins, talks, counts, gap }: Known): RatedDay[] {
  // Of a conversation, the mark stands on its first row and it ends with its last: rows are joined first. Whose a thread
  // is makes no difference to what the person calls real.
  const real = conversationsOf(talks, gap).filter((talk) => kindOf(talk, true) === 'real')
  const talked = new Set(real.map(({ end }) => dayOf(end)))
  const attention = Map.groupBy(counts.attention, ({ day }) => day)
  const seen = new Set([counts.attention, counts.acts, counts.sightings].flatMap((rows) => rows.map(({ day }) => day)))
  return checkins
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .map(({ day, connected }) => {
      const own = { attention: attention.get(day) ?? [], acts: [], sightings: [] }
      const passiveMs = seen.has(day) ? totalsOf(own).activity.passive : undefined
      return { day, connected, talked: talked.has(day), passiveMs }
    })
}
