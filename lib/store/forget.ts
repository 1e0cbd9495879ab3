import type { Day } from '../model/counts'
import type { Tracker } from '../model/merge'
import type { SiteId } from '../model/vocabulary'
import { monthOf } from '../merge/months'
import { removedIn } from '../merge/removals'
import { addDays, startOfClockDay } from '../time/calendar'
import type { Store } from './db'
import { ofDays } from './ranges'
import { noteRemoval } from './removed'

/*
 * Forgetting is for good: what is forgotten goes from every table, is in no export and no backup from then on, and comes back
 * neither by an older file nor by another browser. What happens after it counts as ever.
 */

/** How many rows went. */
type Gone = Promise<number>

/** Forgets a day, from midnight to midnight by the clock: its counts, talks, nudges and check-in. `now` in epoch ms. */
export function forgetDay(store: Store, day: Day, now: number): Gone {
  const [from, to] = [startOfClockDay(day), Math.min(now, startOfClockDay(addDays(day, 1)) - 1)]
  return store.transaction('rw', tablesOf(store), async () => {
    await noteRemoval(store, 'day', day, now)
    if (from <= to) await noteRemoval(store, 'span', `${from}..${to}`, now)
    let gone = 0
    for (const table of [store.attention, store.attentionElsewhere, store.acts, store.actsElsewhere, store.sightings])
      gone += await ofDays<{ day: Day }, unknown>(table as never, day, day).delete()
    // A total of the month holds the day too. Without it, it comes anew from whoever told it.
    for (const table of [store.attentionByMonth, store.actsByMonth])
      gone += await ofDays<object, unknown>(table as never, monthOf(day), monthOf(day)).delete()
    return gone + (await forgetRecords(store))
  })
}

/** Forgets all that was counted of a site, and what was talked there. `now` in epoch ms. */
export const forgetSite = (store: Store, site: SiteId, now: number): Gone =>
  store.transaction('rw', tablesOf(store), async () => {
    await noteRemoval(store, 'site', site, now)
    let gone = 0
    const counts = [store.attention, store.attentionElsewhere, store.acts, store.actsElsewhere, store.sightings]
    for (const table of [...counts, store.attentionByMonth, store.actsByMonth])
      gone += await table.filter((row: { site: SiteId }) => row.site === site).delete()
    return gone + (await forgetRecords(store))
  })

/** Forgets all that was imported of another tracker's history. It can be imported anew. `now` in epoch ms. */
export const forgetHistory = (store: Store, tracker: Tracker, now: number): Gone =>
  store.transaction('rw', tablesOf(store), async () => {
    await noteRemoval(store, 'history', tracker, now)
    const gone = await store.attentionElsewhere.filter(({ device }) => device === tracker).delete()
    return gone + (await store.actsElsewhere.filter(({ device }) => device === tracker).delete())
  })

/** Forgets a friend, and every talk and nudge with them, and plans for them. `now` in epoch ms. */
export const forgetPerson = (store: Store, id: string, now: number): Gone =>
  store.transaction('rw', tablesOf(store), async () => {
    const friend = await store.friends.get(id)
    await noteRemoval(store, 'person', id, now)
    for (const thread of friend?.threads ?? []) await noteRemoval(store, 'thread', thread, now)
    const plans = await store.plans.filter(({ whom }) => whom.kind === 'friend' && whom.id === id).primaryKeys()
    for (const plan of plans) await noteRemoval(store, 'plan', plan, now)
    await store.plans.bulkDelete(plans)
    await store.friends.delete(id)
    return plans.length + (friend ? 1 : 0) + (await forgetRecords(store))
  })

const tablesOf = (store: Store) =>
  store.tables.filter(({ name }) => !['deliveries', 'settings', 'devices', 'reflections'].includes(name))

/** Takes away talks, nudges and check-ins that are forgotten. Must run in a transaction. */
async function forgetRecords(store: Store): Promise<number> {
  const removed = removedIn(await store.removed.toArray())
  const gone = [
    await store.conversations.filter(removed.hasTalk).delete(),
    await store.nudges.filter(removed.hasNudge).delete(),
    await store.checkins.filter(removed.hasCheckin).delete(),
  ]
  return gone.reduce((sum, count) => sum + count, 0)
}
