import type { CheckinRow } from '../model/reflect'
import type { DayOrSite, Removable, Removal } from '../model/merge'
import type { NudgeRow } from '../model/nudge'
import type { TalkRow } from '../model/talk'
import { wasOf } from './records'

/** Two states of one removal. */
export const joinRemoval = (a: Removal, b: Removal): Removal => ({
  ...a,
  at: Math.max(a.at, b.at),
})

/** What was removed, to be asked of each row. */
export type Removed = {
  /** When a day or a site was last forgotten (epoch ms; 0 if never). Counts bear no time: what is kept was counted since. */
  since: (kind: 'day' | 'site', id: string) => number
  /** Whether a row with an id is gone that was put back at `born`, if ever (epoch ms). */
  hasRow: (kind: Removable, id: string, born?: number | undefined) => boolean
  hasTalk: (row: TalkRow) => boolean
  hasNudge: (row: NudgeRow) => boolean
  hasCheckin: (row: CheckinRow) => boolean
}

const within = (id: string, time: number): boolean => {
  const [from = Infinity, to = -Infinity] = id.split('..').map(Number)
  return from <= time && time <= to
}

export function removedIn(removals: readonly Removal[]): Removed {
  const all = new Map(removals.map((row) => [`${row.kind} ${row.id}`, row]))
  const spans = removals.filter(({ kind }) => kind === 'span').map(({ id }) => id)
  const get = (kind: Removable, id: string) => all.get(`${kind} ${id}`)
  const inSpan = (time: number) => spans.some((id) => within(id, time))
  const before = (kind: Removable, id: string | null, time: number) =>
    id !== null && time <= (get(kind, id)?.at ?? -Infinity)
  const hasRow = (kind: Removable, id: string, born = 0) => before(kind, id, born)
  const isForgotten = (friend: string | null) => friend !== null && get('person', friend) !== undefined
  return {
    since: (kind, id) => get(kind, id)?.at ?? 0,
    hasRow,
    hasTalk: (row) =>
      inSpan(row.start) ||
      hasRow('talk', row.id, row.born) ||
      before('thread', row.thread, row.start) ||
      before('site', row.site, row.start) ||
      isForgotten(row.friend) ||
      Object.keys(row.edits ?? {}).some(
        (name) => name.startsWith(wasOf('')) && isForgotten(name.slice(wasOf('').length)),
      ),
    hasNudge: (row) => inSpan(row.at) || isForgotten(row.friend),
    hasCheckin: (row) => before('checkin', row.day, row.at) || before('day', row.day, row.at),
  }
}

/** Whether counts of a day and site that were kept under some removals stand under others that know of them. */
export const stillCounts = ({ day, site }: DayOrSite, kept: Removed, now: Removed): boolean =>
  kept.since('day', day) === now.since('day', day) && kept.since('site', site) === now.since('site', site)
