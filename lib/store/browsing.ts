import type { Batch } from '../model/counts'
import type { Browsing } from '../model/nudge'
import type { SiteId } from '../model/vocabulary'
import { afterBatch, browsedIn, NOTHING_BROWSED } from '../nudges/browsing'
import { FOLLOWS } from '../nudges/followed'
import type { Store } from './db'

const NAME = 'browsing'

/** What was browsed since the person last wrote to somebody. */
export const readBrowsing = async (store: Store): Promise<Browsing> =>
  ((await store.settings.get(NAME))?.value as Browsing | undefined) ?? NOTHING_BROWSED

/** Notes that the person talked with somebody in another way: browsing begins anew. `now` in epoch ms. */
export const noteContact = (store: Store, now: number): Promise<unknown> =>
  store.settings.put({ name: NAME, value: { ...NOTHING_BROWSED, wroteAt: now } satisfies Browsing })

/**
 * Notes browsing, for the plans that wait for it and for the nudges that it may follow. Must run in the transaction of its
 * batch, so that it counts once.
 *
 * @param now epoch ms
 */
export async function noteBrowsing(store: Store, site: SiteId, batch: Batch, now: number): Promise<void> {
  const ms = browsedIn(batch)
  await store.settings.put({ name: NAME, value: afterBatch(await readBrowsing(store), site, batch, now) })
  if (ms === 0) return
  await store.nudges
    .where('at')
    .above(now - FOLLOWS)
    .modify((row) => {
      row.browsedMs += ms
    })
}
