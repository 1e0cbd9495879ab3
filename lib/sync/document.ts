import { buildExport } from '../exchange/build-export'
import type { ExportFile } from '../exchange/format'
import type { Stored } from '../exchange/stored'
import { dayActs, dayTimes } from '../merge/counters'
import { monthActs, monthOf, monthTimes } from '../merge/months'
import type { Day } from '../model/counts'
import type { MonthName } from '../model/merge'
import type { FriendRow } from '../model/talk'
import type { Reach } from './reach'

/** A friend as other browsers may know them: the note stays where it was written. */
const withoutNote = (row: FriendRow): FriendRow => {
  const { edits, ...bare } = row
  const { note: _, ...told } = edits ?? {}
  return { ...bare, note: '', ...(Object.keys(told).length > 0 && { edits: told }) }
}

const isOwn = ({ device }: { device?: string | undefined }) => device === undefined
const bare = <T extends { device?: string | undefined }>({ device: _, ...row }: T): Omit<T, 'device'> => row

/** Everything that a browser could tell the others, the counts as totals of days and of months. */
export type Tellable = {
  rest: Stored
  /** The days, from the first to the last. */
  days: Day[]
}

/**
 * What a browser could tell the person's other browsers, as an export that holds less: totals of its own days and months,
 * friends without notes, plans, settings, and what was removed. Talks, nudges, check-ins and reflections stay where they are.
 */
export function tellable(all: Stored): Tellable {
  const attention = dayTimes(all.attention.filter(isOwn).map(bare))
  const acts = dayActs(all.acts.filter(isOwn).map(bare))
  return {
    days: [...new Set([...attention, ...acts].map(({ day }) => day))].toSorted(),
    rest: {
      ...all,
      attention,
      acts,
      attentionByMonth: monthTimes(attention, all.device),
      actsByMonth: monthActs(acts, all.device),
      conversations: [],
      nudges: [],
      checkins: [],
      reflections: [],
      friends: all.friends.map(withoutNote),
      // Which talks were removed is nobody's business who does not hear of talks.
      removed: all.removed.filter(({ kind }) => kind !== 'talk' && kind !== 'reflection' && kind !== 'checkin'),
      devices: all.devices.filter(({ id }) => id === all.device),
    },
  }
}

/** As much of it as is within reach. A month is told as a total where not each of its days is told. */
export function documentOf({ rest, days: all }: Tellable, { days = '', months = '' }: Reach): ExportFile {
  const isDay = ({ day }: { day: Day }) => day >= days
  const untold = all.findLast((day) => day < days)
  const isMonth = ({ month }: { month: MonthName }) =>
    untold !== undefined && month <= monthOf(untold) && month >= months
  const less = {
    ...rest,
    attention: rest.attention.filter(isDay),
    acts: rest.acts.filter(isDay),
    attentionByMonth: rest.attentionByMonth.filter(isMonth),
    actsByMonth: rest.actsByMonth.filter(isMonth),
  }
  return buildExport(less, { device: rest.device, exportedAt: 0 })
}
