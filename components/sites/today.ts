import type { DaysOfCounts } from '@/lib/model/counts'
import type { Losses } from '../page/health-note'

/** What was seen today: its counts, as soon as they are read, and what of it can no longer be read. */
export type Today = { day: string; counts: DaysOfCounts | undefined; losses: Losses }
