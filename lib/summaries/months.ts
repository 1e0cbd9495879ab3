import type { DaysOfCounts } from '../model/counts'
import type { ActMonth, AttentionMonth, MonthName } from '../model/merge'

/** What is known of whole months only. */
export type Months = { attention: AttentionMonth[]; acts: ActMonth[] }

const atItsStart = <T extends { month: MonthName; device: string }>({ month, device: _, ...row }: T) => ({
  ...row,
  day: `${month}-01`,
  hour: -1,
})

/** Counts, and what is known of whole months only as rows of the month's first day without an hour: for sums, not for days. */
export const withMonths = (counts: DaysOfCounts, months: Months): DaysOfCounts => ({
  ...counts,
  attention: [...counts.attention, ...months.attention.map(atItsStart)],
  acts: [...counts.acts, ...months.acts.map(atItsStart)],
})

/** Milliseconds that are known of whole months only. */
export const monthsMs = ({ attention }: Months): number => attention.reduce((sum, { ms }) => sum + ms, 0)
