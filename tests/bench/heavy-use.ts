import { ACT_KINDS, type Activity, type Surface } from '../../lib/model/vocabulary'
import type { ActRow, AttentionRow } from '../../lib/model/counts'
import { addDays } from '../../lib/time/calendar'

const SITES = ['x', 'instagram', 'reddit', 'bluesky', 'mastodon']
const PLACES: [Surface, Activity][] = [
  ['feed', 'passive'],
  ['feed', 'reacting'],
  ['post', 'passive'],
  ['post', 'posting'],
  ['thread', 'messaging'],
]
const FOLDED = -1

/**
 * What somebody leaves behind who is on two sites in each of 14 hours of every day. Hours older than 90 days are folded
 * into their days.
 *
 * @param last the last day
 */
export function heavyUse(last: string, days: number): { attention: AttentionRow[]; acts: ActRow[] } {
  const attention: AttentionRow[] = []
  const acts: ActRow[] = []
  for (let ago = 0; ago < days; ago++) {
    const day = addDays(last, -ago)
    const hours = ago < 90 ? Array.from({ length: 14 }, (_, i) => 8 + i) : [FOLDED]
    for (const hour of hours) {
      const sites = hour === FOLDED ? SITES : [SITES[hour % 5], SITES[(hour + 2) % 5]]
      for (const site of sites as string[]) {
        for (const [surface, activity] of PLACES)
          attention.push({ day, hour, site, surface, activity, ms: 60_000 + ago })
        for (const kind of ACT_KINDS.slice(0, 5)) acts.push({ day, hour, site, kind, count: 3 })
      }
    }
  }
  return { attention, acts }
}
