import type { Batch, Day } from '../model/counts'
import type { Browsing } from '../model/nudge'
import type { SiteId } from '../model/vocabulary'
import { dayOf, dayOfHour } from '../time/calendar'

/** A sitting is over when nobody browsed for so long (ms): as long as a video keeps somebody there (DESIGN 3.3). */
export const SITTING = 5 * 60_000

export const NOTHING_BROWSED: Browsing = { day: '', today: {}, sitting: {}, at: 0, wroteAt: 0 }

/** Milliseconds of browsing in a batch of counts, on any day or on one. */
export const browsedIn = (batch: Batch, on?: Day): number =>
  batch.attention.reduce(
    (sum, { activity, day, hour, ms }) =>
      sum + (activity === 'passive' && (on === undefined || dayOfHour(day, hour) === on) ? ms : 0),
    0,
  )

/** What was browsed once a batch of counts has come in. Whoever wrote to somebody begins anew. `now` in epoch ms. */
export function afterBatch(before: Browsing, site: SiteId, batch: Batch, now: number): Browsing {
  const day = dayOf(now)
  const { today, sitting } = upTo(before, now)
  const ms = browsedIn(batch)
  const add = (spent: Record<SiteId, number>, more: number) =>
    more > 0 ? { ...spent, [site]: (spent[site] ?? 0) + more } : spent
  const wrote = batch.acts.some(({ kind, count }) => kind === 'message-sent' && count > 0)
  const busy = wrote || batch.attention.some(({ activity }) => activity === 'messaging' || activity === 'posting')
  return {
    day,
    today: wrote ? {} : add(today, browsedIn(batch, day)),
    sitting: wrote ? {} : add(sitting, ms),
    at: ms > 0 ? now : before.at,
    wroteAt: busy ? now : before.wroteAt,
  }
}

/** What was browsed, looked at from a later time (epoch ms): of another day or another sitting it is nothing. */
export function upTo(browsing: Browsing, now: number): Browsing {
  const day = dayOf(now)
  const isOver = now - Math.max(browsing.at, browsing.wroteAt) > SITTING
  return {
    ...browsing,
    day,
    today: browsing.day === day ? browsing.today : {},
    sitting: isOver ? {} : browsing.sitting,
  }
}

/** Milliseconds browsed on one site, or (null) on all. */
export const browsedOn = (spent: Record<SiteId, number>, site: SiteId | null): number =>
  site === null ? Object.values(spent).reduce((sum, ms) => sum + ms, 0) : (spent[site] ?? 0)
