import type { Batch, Delivery } from '../model/counts'
import type { SiteId } from '../model/vocabulary'
import { contents, emptyTally, type Tally } from './tally'

/**
 * What one document has counted and not yet been told is stored.
 *
 * Counts gather in a tally, are sealed into numbered batches, and every batch is kept until it is acknowledged: the
 * worker may sleep, die or be replaced at any moment, before or after it stored them.
 */
export type Ledger = {
  document: string
  site: SiteId
  /** Number of the last batch sealed. */
  sealed: number
  tally: Tally
  unacknowledged: Batch[]
}

/** While this many batches wait, counts gather in the tally instead: the worker is away, and hours must not pile up. */
const MOST_WAITING = 20

/** @param document a random UUID, one for each life of the script in a page */
export const openLedger = (document: string, site: SiteId): Ledger => ({
  document,
  site,
  sealed: 0,
  tally: emptyTally,
  unacknowledged: [],
})

/** Seals what has gathered into the next batch, if there is anything. */
export function seal(ledger: Ledger, mostWaiting = MOST_WAITING): Ledger {
  const batch = contents(ledger.tally)
  if (!batch || ledger.unacknowledged.length >= mostWaiting) return ledger
  const n = ledger.sealed + 1
  return { ...ledger, sealed: n, tally: emptyTally, unacknowledged: [...ledger.unacknowledged, { n, ...batch }] }
}

/** Every batch that must still be sent, oldest first; undefined when all is acknowledged. */
export function due({ document, site, unacknowledged }: Ledger): Delivery | undefined {
  return unacknowledged.length > 0 ? { document, site, batches: unacknowledged } : undefined
}

/** Forgets the batches up to number `applied`. */
export const acknowledge = (ledger: Ledger, applied: number): Ledger => ({
  ...ledger,
  unacknowledged: ledger.unacknowledged.filter((batch) => batch.n > applied),
})
