import type { Table } from 'dexie'
import { addDays, clockDayOf, lengthOfHour } from '../time/calendar'
import { dayActs, dayTimes } from '../merge/counters'
import {
  addSightings,
  NOTHING_SEEN,
  type ActRow,
  type AttentionRow,
  type Batch,
  type Day,
  type Delivery,
} from '../model/counts'
import type { SiteId } from '../model/vocabulary'
import { FOLDED, type Store } from './db'
import { ofDays, ofHour } from './ranges'
import { noteBrowsing } from './browsing'
import { addTalk } from './talks'

/**
 * Applies the batches of a delivery that have not been applied, in order, and their number with them in one
 * transaction: whatever is lost, repeated, late or cut off by a dying worker, a batch counts exactly once.
 *
 * A sender keeps every batch until it is acknowledged and always sends all of them, so the first one here follows
 * either the last one applied or, for a document we have no note of, one that was acknowledged before.
 *
 * @param now epoch milliseconds
 * @param oneSided the site shows only the messages that are sent
 * @returns the number of the last batch applied, for the sender to forget it and those before
 * @throws whatever Dexie throws (quota, unreadable database); nothing is applied then
 */
export async function applyDelivery(store: Store, delivery: Delivery, now: number, oneSided = false): Promise<number> {
  const { document, site } = delivery
  const { attention, acts, sightings, conversations, deliveries, nudges, settings } = store
  const tables = [attention, acts, sightings, conversations, deliveries, nudges, settings]
  return store.transaction('rw', tables, async () => {
    const note = await store.deliveries.get(document)
    let applied = note?.n ?? (delivery.batches[0]?.n ?? 1) - 1
    for (const batch of delivery.batches) {
      if (batch.n <= applied) continue
      if (batch.n !== applied + 1) break
      await addBatch(store, site, batch, addDays(clockDayOf(now), -MAY_BE_FOLDED))
      for (const talk of batch.talks) await addTalk(store, site, oneSided, talk, now)
      await noteBrowsing(store, site, batch, now)
      applied = batch.n
    }
    if (applied !== note?.n) await store.deliveries.put({ document, n: applied, at: now })
    return applied
  })
}

/** Days after which the hours of a day may have been folded, at the earliest. */
const MAY_BE_FOLDED = 29

/** @param old days up to this one may have been folded: what comes in for them later still is added to the day */
async function addBatch(store: Store, site: SiteId, batch: Batch, old: Day): Promise<void> {
  for (const { day, hour, surface, activity, ms } of batch.attention) {
    // One moment belongs to one tab: an hour that is full takes no more, whichever tab claims it.
    const spent = await attentionInHour(store, day, hour)
    const free = Math.max(0, lengthOfHour(day, hour) - spent)
    if (free === 0) continue
    const isThis = (row: AttentionRow) => row.site === site && row.surface === surface && row.activity === activity
    const whole = day <= old ? dayTimes(await foldedOf(store.attention, day, isThis))[0] : undefined
    const key = { day, hour: whole?.hour ?? hour, site, surface, activity }
    const row = whole ?? (await store.attention.get([day, hour, site, surface, activity]))
    await store.attention.put({ ...key, ms: (row?.ms ?? 0) + Math.min(ms, free) })
  }
  for (const { day, hour, kind, count, estimated } of batch.acts) {
    const isThis = (row: ActRow) => row.site === site && row.kind === kind
    const whole = day <= old ? dayActs(await foldedOf(store.acts, day, isThis))[0] : undefined
    const row = whole ?? (await store.acts.get([day, hour, site, kind]))
    const guessed = (row?.estimated ?? 0) + estimated
    const counted = { day, hour: row?.hour ?? hour, site, kind, count: (row?.count ?? 0) + count }
    await store.acts.put(guessed > 0 ? { ...counted, estimated: guessed } : counted)
  }
  for (const { day, ...seen } of batch.sightings) {
    const row = (await store.sightings.get([day, site])) ?? { day, site, ...NOTHING_SEEN, refused: 0 }
    await store.sightings.put(addSightings(row, seen))
  }
}

/** Rows of one thing on a day whose hours were folded, here or, as an import told, elsewhere; none where they were not. */
async function foldedOf<T extends { hour: number }, K>(
  table: Table<T, K>,
  day: Day,
  isThis: (row: T) => boolean,
): Promise<T[]> {
  const rows = await ofDays(table, day, day).filter(isThis).toArray()
  return rows.some(({ hour }) => hour === FOLDED) ? rows : []
}

async function attentionInHour(store: Store, day: string, hour: number): Promise<number> {
  let ms = 0
  await ofHour(store.attention, day, hour).each((row) => (ms += row.ms))
  return ms
}

/** Counts a delivery that did not fit the protocol, under the site that its sender's address belongs to. */
export async function noteRefusal(store: Store, day: string, site: SiteId): Promise<void> {
  await store.transaction('rw', store.sightings, async () => {
    const row = await store.sightings.get([day, site])
    const none = { day, site, ...NOTHING_SEEN, refused: 0 }
    await store.sightings.put({ ...none, ...row, refused: (row?.refused ?? 0) + 1 })
  })
}

/** Milliseconds after which a document that sent nothing is forgotten: no page lives so long. */
const FORGET_AFTER = 60 * 24 * 3_600_000

/** Forgets documents that have long been closed. */
export async function forgetDocuments(store: Store, now: number): Promise<void> {
  await store.deliveries
    .where('at')
    .below(now - FORGET_AFTER)
    .delete()
}
