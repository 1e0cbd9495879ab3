import type { SiteId } from '../model/vocabulary'
import type { Settings } from '../settings/settings'
import { readOrders, watchOrders } from '../store/orders'

/** A timer holds at most so many ms; a longer pause is looked at again then. */
const LONGEST_TIMER = 2 ** 31 - 1

/** How long (ms) until storage that could not be read is read again. */
export const AGAIN = 10_000

/**
 * Says whether a site is to be counted now, and how, again whenever that may have changed.
 *
 * @returns the way to be told once more
 */
export function obey(site: SiteId, onOrders: (counted: boolean, settings: Settings) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = async () => {
    const { counted, until, settings } = await readOrders(site)
    const left = until - Date.now()
    clearTimeout(timer)
    if (left > 0) timer = setTimeout(heed, Math.min(left, LONGEST_TIMER))
    onOrders(counted && left <= 0, settings)
  }
  // Where storage cannot be read, nobody has said that the site may be counted.
  const heed = () =>
    void look().catch(() => {
      timer = setTimeout(heed, AGAIN)
    })
  watchOrders(heed)
  heed()
  return heed
}
