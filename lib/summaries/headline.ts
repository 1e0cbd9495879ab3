import type { Totals } from './totals'

/**
 * Which plain sentence a day begins with. `first` is for an install that has counted nothing yet; `elsewhere` for a
 * day whose time went to neither browsing nor messaging; `acts` for one with things done but no time.
 */
export type Headline = 'talked' | 'first' | 'none' | 'both' | 'browsing' | 'messaging' | 'elsewhere' | 'acts'

/** Below half a minute it reads as nothing worth a sentence (milliseconds). */
const WORTH_SAYING = 30_000

/**
 * @param everCounted whether the store holds anything at all, of any day
 * @param hasTalked whether there was a conversation: it stands beside the browsing then
 */
export function headlineOf(today: Totals, everCounted: boolean, hasTalked = false): Headline {
  if (hasTalked) return 'talked'
  const { passive, messaging } = today.activity
  if (today.total === 0) {
    if (Object.values(today.acts).some((count) => count > 0)) return 'acts'
    return everCounted ? 'none' : 'first'
  }
  if (passive >= WORTH_SAYING && messaging >= WORTH_SAYING) return 'both'
  if (messaging > passive) return 'messaging'
  return passive > 0 ? 'browsing' : 'elsewhere'
}
