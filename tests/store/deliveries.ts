import { NOTHING_SEEN, type Batch, type Delivery } from '../../lib/model/counts'
import { openStore, type Store } from '../../lib/store/db'

let made = 0

/** An empty database of its own. */
export const newStore = (): Store => openStore(`store-${++made}`)

/** A document's name, by number. */
export const nameOf = (i: number): string => `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`

/** Everything counted, by the words of its key. */
export async function totalsIn(store: Store): Promise<Record<string, number>> {
  const totals: Record<string, number> = {}
  await store.attention.each(({ day, hour, site, surface, activity, ms }) => {
    totals[`${day} ${hour} ${site} ${surface} ${activity}`] = ms
  })
  await store.acts.each(({ day, hour, site, kind, count }) => {
    totals[`${day} ${hour} ${site} ${kind}`] = count
  })
  await store.sightings.each(({ day, site, items, controls, read, unread }) => {
    const seen = { items, controls, read, unread }
    for (const [what, n] of Object.entries(seen)) if (n > 0) totals[`${day} ${site} ${what}`] = n
  })
  return totals
}

/** A batch of `ms` on the feed and one like, at noon of a plain day unless told otherwise. */
export const batch = (n: number, ms = 1_000 * n, rest: Partial<Batch['attention'][number]> = {}): Batch => ({
  n,
  attention: [{ day: '2026-06-15', hour: 12, surface: 'feed', activity: 'passive', ms, ...rest }],
  acts: [{ day: '2026-06-15', hour: 12, kind: 'like', count: 1, estimated: 0 }],
  talks: [],
  sightings: [{ day: '2026-06-15', ...NOTHING_SEEN, items: 2, controls: 1, read: 1 }],
})

export const delivery = (batches: Batch[], document = nameOf(1), site = 'x'): Delivery => ({
  document,
  site,
  batches,
})

/** A batch whose counts can be read up to its acts, where `fail` is called. */
export const broken = (n: number, fail: () => never): Batch =>
  Object.defineProperty(batch(n), 'acts', { get: fail, enumerable: true })
