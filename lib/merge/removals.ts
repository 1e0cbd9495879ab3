import type { CheckinRow } from '../model/reflect'
import { isTracker, type DayOrSite, type MonthName, type Removable, type Removal } from '../model/merge'
import type { NudgeRow } from '../model/nudge'
import type { TalkRow } from '../model/talk'
import type { SiteId } from '../model/vocabulary'
import { monthOf } from './months'
import { wasOf } from './records'

/** Two states of one removal. */
export const joinRemoval = (a: Removal, b: Removal): Removal => ({
  ...a,
  at: Math.max(a.at, b.at),
})

/** What was removed, to be asked of each row. */
export type Removed = {
  /** When a day, a site or a tracker's history was last forgotten (epoch ms; 0 if never). Counts bear no time: what is kept was counted since. */
  since: (kind: 'day' | 'site' | 'history', id: string) => number
  /** Which days of a month were forgotten and when, as a text: the same for the same. */
  daysIn: (month: MonthName) => string
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
  const months = new Map<MonthName, string>()
  for (const { kind, id, at } of removals.toSorted((a, b) => (a.id < b.id ? -1 : 1)))
    if (kind === 'day') months.set(monthOf(id), `${months.get(monthOf(id)) ?? ''}${id} ${at} `)
  const get = (kind: Removable, id: string) => all.get(`${kind} ${id}`)
  const inSpan = (time: number) => spans.some((id) => within(id, time))
  const before = (kind: Removable, id: string | null, time: number) =>
    id !== null && time <= (get(kind, id)?.at ?? -Infinity)
  const hasRow = (kind: Removable, id: string, born = 0) => before(kind, id, born)
  const isForgotten = (friend: string | null) => friend !== null && get('person', friend) !== undefined
  return {
    since: (kind, id) => get(kind, id)?.at ?? 0,
    daysIn: (month) => months.get(month) ?? '',
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

type Of = DayOrSite & { device?: string | undefined }

/** Whether counts that were kept under some removals stand under others that know of them. */
export const stillCounts = ({ day, site, device }: Of, kept: Removed, now: Removed): boolean =>
  kept.since('day', day) === now.since('day', day) &&
  kept.since('site', site) === now.since('site', site) &&
  (!isTracker(device) || kept.since('history', device) === now.since('history', device))

/** The same of a month's total: it holds every day of the month, those that were forgotten too. */
export const monthStillCounts = (
  { month, site }: { month: MonthName; site: SiteId },
  kept: Removed,
  now: Removed,
): boolean => kept.daysIn(month) === now.daysIn(month) && kept.since('site', site) === now.since('site', site)
