import { countsBetween, isEmpty } from '@/lib/store/queries'
import type { Store } from '@/lib/store/db'
import { headlineOf, type Headline } from '@/lib/summaries/headline'
import { totalsOf, type Totals } from '@/lib/summaries/totals'

export type TodayRead = { totals: Totals; headline: Headline }

/** What the popup says of a day. */
export async function readToday(store: Store, day: string): Promise<TodayRead> {
  const totals = totalsOf(await countsBetween(store, day, day))
  const counted = totals.total > 0 || !(await isEmpty(store))
  return { totals, headline: headlineOf(totals, counted) }
}
