import { buildExport } from '../exchange/build-export'
import type { ExportFile } from '../exchange/format'
import type { Stored } from '../exchange/stored'
import { dayActs, dayTimes } from '../merge/counters'
import type { Day } from '../model/counts'
import type { FriendRow } from '../model/talk'

/** A friend as other browsers may know them: the note stays where it was written. */
const withoutNote = (row: FriendRow): FriendRow => {
  const { edits, ...bare } = row
  const { note: _, ...told } = edits ?? {}
  return { ...bare, note: '', ...(Object.keys(told).length > 0 && { edits: told }) }
}

/** The days that a browser could tell the others of, from the latest to the first. */
export const daysToTell = ({ attention, acts }: Stored): Day[] =>
  [...new Set([...attention, ...acts].filter(({ device }) => device === undefined).map(({ day }) => day))]
    .toSorted()
    .toReversed()

/**
 * What a browser tells the person's other browsers, as an export that holds less: totals of its own days, friends without
 * notes, plans, settings, and what was removed. Talks, nudges, check-ins and reflections stay where they are.
 *
 * @param days those that are told of
 */
export function documentOf(all: Stored, days: ReadonlySet<Day>): ExportFile {
  const isTold = <T extends { day: Day; device?: string | undefined }>(row: T) =>
    row.device === undefined && days.has(row.day)
  const less: Stored = {
    ...all,
    attention: dayTimes(all.attention.filter(isTold).map(({ device: _, ...row }) => row)),
    acts: dayActs(all.acts.filter(isTold).map(({ device: _, ...row }) => row)),
    conversations: [],
    nudges: [],
    checkins: [],
    reflections: [],
    friends: all.friends.map(withoutNote),
    // Which talks were removed is nobody's business who does not hear of talks.
    removed: all.removed.filter(({ kind }) => kind !== 'talk' && kind !== 'reflection' && kind !== 'checkin'),
    devices: all.devices.filter(({ id }) => id === all.device),
  }
  return buildExport(less, { device: all.device, exportedAt: 0 })
}
