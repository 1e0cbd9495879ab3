import type { SomeStored } from '../exchange/stored'
import { joinActs, joinTime } from '../merge/counters'
import * as join from '../merge/records'
import { joinRemoval, monthStillCounts, removedIn, stillCounts, type Removed } from '../merge/removals'
import type { ActRow, AttentionRow } from '../model/counts'
import type { MonthName, Removable } from '../model/merge'
import type { SiteId } from '../model/vocabulary'
import type { Store } from './db'
import { countedIn, gainOf } from './gain'
import { joinConversations, joinRows } from './join-rows'
import { Journal } from './journal'
import { mergeSettings } from './merge-settings'
import { dropMonthsKnownByDay } from './months'
import { removeFrom } from './remove-from'
import { settingsHere, takeOverSettings, type Here } from './take-over-settings'

/** What a merge brought. Ms and numbers of what was not here before. */
export type Merged = {
  ms: number
  acts: number
  /** Days that gained anything, and months of which only totals are known. */
  days: number
  months: number
  /** Conversations, friends, plans, nudges, check-ins and reflections. */
  talks: number
  /** Rows that went because they were removed elsewhere. */
  removed: number
  /** Settings that were chosen later elsewhere. */
  settings: number
  /** Rows that were here, and are otherwise now: something in them was written later elsewhere, or is known to be removed. */
  changed: number
}

type Kept = { device?: string | undefined }
type InMonth = Kept & { month: MonthName; site: SiteId }

/** The tables that a merge may change. */
const tablesOf = (store: Store) => store.tables.filter(({ name }) => name !== 'deliveries' && name !== 'sightings')

/**
 * Merges another state of the person's data into this one, all of it or nothing. Whatever order states come in, and however
 * often, the same comes of them: counts only grow, each browser's for itself; of records each field is as it was written
 * last; what was removed stays removed. `docs/export-format.md` has the rules.
 *
 * @throws whatever Dexie throws; nothing is changed then
 */
export async function mergeRows(store: Store, rows: SomeStored): Promise<{ merged: Merged; journal: Journal }> {
  const here = await settingsHere()
  const done = await store.transaction('rw', tablesOf(store), async () => merge(store, rows, here))
  await takeOverSettings(store)
  return done
}

class Preview extends Error {
  readonly merged: Merged
  constructor(merged: Merged) {
    super('only a preview')
    this.merged = merged
  }
}

/** What a merge would bring: it is done, and taken back before anybody can see it. */
export async function previewMerge(store: Store, rows: SomeStored): Promise<Merged> {
  const here = await settingsHere()
  try {
    await store.transaction('rw', tablesOf(store), async () => {
      throw new Preview((await merge(store, rows, here)).merged)
    })
  } catch (error) {
    if (error instanceof Preview) return error.merged
    throw error
  }
  throw new Error('a preview that ends without an answer')
}

async function merge(store: Store, rows: SomeStored, here: Here): Promise<{ merged: Merged; journal: Journal }> {
  const own = (await store.settings.get('device'))?.value
  const journal = new Journal()
  const was = removedIn(await store.removed.toArray())
  const theirs = removedIn(rows.removed ?? [])
  const affected = [...rows.attention, ...rows.acts].map(({ day }) => day).toSorted()
  const before = await countedIn(store, affected)
  await joinRows(journal, store.removed, rows.removed ?? [], joinRemoval)
  const now = removedIn(await store.removed.toArray())
  const removed = await removeFrom(store, journal, was, now)

  const isOwn = ({ device = rows.device }: Kept) => device === undefined || device === own
  const stands = (row: (AttentionRow | ActRow) & Kept) => stillCounts(named(row), theirs, now)
  const bare = <T extends Kept>({ device: _, ...row }: T) => row
  const named = <T extends Kept>(row: T) => ({ ...row, device: row.device ?? rows.device ?? '' })
  const time = rows.attention.filter(stands)
  const deeds = rows.acts.filter(stands)
  await joinRows(journal, store.attention, time.filter(isOwn).map(bare), joinTime)
  await joinRows(journal, store.attentionElsewhere, time.filter((row) => !isOwn(row)).map(named), joinTime)
  await joinRows(journal, store.acts, deeds.filter(isOwn).map(bare), joinActs)
  await joinRows(journal, store.actsElsewhere, deeds.filter((row) => !isOwn(row)).map(named), joinActs)

  const standsInMonth = (row: InMonth) => monthStillCounts(row, theirs, now) && !isOwn(row)
  const months = (rows.attentionByMonth ?? []).filter(standsInMonth)
  const deedsOfMonths = (rows.actsByMonth ?? []).filter(standsInMonth)
  await joinRows(journal, store.attentionByMonth, months.map(named), joinTime)
  await joinRows(journal, store.actsByMonth, deedsOfMonths.map(named), joinActs)
  await dropMonthsKnownByDay(store, journal)

  const talks = await mergeRecords(store, journal, rows, now)
  const devices = (rows.devices ?? []).filter(({ id }) => id !== own)
  await joinRows(journal, store.devices, devices, join.joinDevice)
  const settings = await mergeSettings(store, journal, rows, here)
  const gained = gainOf(before, await countedIn(store, affected))
  return { merged: { ...gained, talks, removed, settings, changed: journal.changed }, journal }
}

/** Joins conversations and what the person wrote down. Returns how many rows were not here before. */
async function mergeRecords(store: Store, journal: Journal, rows: SomeStored, now: Removed): Promise<number> {
  const stays = (kind: Removable) => (row: { id: string; born?: number | undefined }) =>
    !now.hasRow(kind, row.id, row.born)
  const friends = (rows.friends ?? []).filter((row) => stays('friend')(row) && stays('person')(row))
  const reflections = (rows.reflections ?? []).filter(({ week, born }) => !now.hasRow('reflection', week, born))
  const added = [
    await joinConversations(
      store,
      journal,
      (rows.conversations ?? []).filter((row) => !now.hasTalk(row)),
    ),
    await joinRows(journal, store.friends, friends, join.joinFriend),
    await joinRows(journal, store.plans, (rows.plans ?? []).filter(stays('plan')), join.joinPlan),
    await joinRows(
      journal,
      store.nudges,
      (rows.nudges ?? []).filter((row) => !now.hasNudge(row)),
      join.joinNudge,
    ),
    await joinRows(
      journal,
      store.checkins,
      (rows.checkins ?? []).filter((row) => !now.hasCheckin(row)),
      join.joinCheckin,
    ),
    await joinRows(journal, store.reflections, reflections, join.joinReflection),
  ]
  return added.reduce((sum, count) => sum + count, 0)
}
