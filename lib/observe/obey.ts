import type { SiteId } from '../model/vocabulary'
import { readOrders, watchOrders } from '../store/orders'

/** A timer holds at most so many ms; a longer pause is looked at again then. */
const LONGEST_TIMER = 2 ** 31 - 1

/** Says whether a site is to be counted now, again whenever that may have changed: a pause, or the site switched off. */
export function obey(site: SiteId, onOrders: (counted: boolean) => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const look = async () => {
    const { counted, until } = await readOrders(site)
    const left = until - Date.now()
    clearTimeout(timer)
    if (left > 0) timer = setTimeout(heed, Math.min(left, LONGEST_TIMER))
    onOrders(counted && left <= 0)
  }
  // Where storage cannot be read, nobody has said that the site may be counted.
  const heed = () => void look().catch(() => {})
  watchOrders(heed)
  heed()
}
