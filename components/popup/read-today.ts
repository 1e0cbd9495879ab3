import { countsBetween, isEmpty } from '@/lib/store/queries'
import type { Store } from '@/lib/store/db'
import { headlineOf, type Headline } from '@/lib/summaries/headline'
import { lossesOf } from '@/lib/summaries/health'
import { totalsOf, type Totals } from '@/lib/summaries/totals'

export type TodayRead = { totals: Totals; headline: Headline; losses: ReturnType<typeof lossesOf> }

/** What the popup says of a day. */
export async function readToday(store: Store, day: string): Promise<TodayRead> {
  const counts = await countsBetween(store, day, day)
  const totals = totalsOf(counts)
  const counted = totals.total > 0 || !(await isEmpty(store))
  return { totals, headline: headlineOf(totals, counted), losses: lossesOf(counts.sightings) }
}
