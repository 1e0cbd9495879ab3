import type { DaysOfCounts } from '../model/counts'
import type { ActMonth, AttentionMonth } from '../model/merge'

/** What is known of whole months only. */
export type Months = { attention: AttentionMonth[]; acts: ActMonth[] }

/** Counts, and what is known of whole months only as rows of the month's first day without an hour: for sums, not for days. */
export const withMonths = (counts: DaysOfCounts, months: Months): DaysOfCounts => ({
  ...counts,
  attention: [
    ...counts.attention,
    ...months.attention.map(({ month, device: _, ...row }) => ({ ...row, day: `${month}-01`, hour: -1 })),
  ],
  acts: [
    ...counts.acts,
    ...months.acts.map(({ month, device: _, ...row }) => ({ ...row, day: `${month}-01`, hour: -1 })),
  ],
})

/** Milliseconds that are known of whole months only. */
export const monthsMs = ({ attention }: Months): number => attention.reduce((sum, { ms }) => sum + ms, 0)
