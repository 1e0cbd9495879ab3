import type { Day } from '../model/counts'
import type { CheckinRow, Connected, ReflectionRow } from '../model/reflect'
import { edited } from '../merge/record'
import { REFLECTION } from '../merge/records'
import type { Store } from './db'
import { noteRemoval, restored } from './removed'

/** What the person said of a day; undefined if nothing. */
export const checkinOf = (store: Store, day: Day): Promise<CheckinRow | undefined> => store.checkins.get(day)

/** Check-ins of the days `from` to `to`, both included. */
export const checkinsBetween = (store: Store, from: Day, to: Day): Promise<CheckinRow[]> =>
  store.checkins.where('day').between(from, to, true, true).toArray()

/** @param at epoch ms */
export const checkIn = (store: Store, day: Day, connected: Connected, at: number): Promise<unknown> =>
  store.checkins.put({ day, connected, at })

export const removeCheckin = (store: Store, day: Day): Promise<void> =>
  store.transaction('rw', store.checkins, store.removed, async () => {
    if (!(await store.checkins.get(day))) return
    await store.checkins.delete(day)
    await noteRemoval(store, 'checkin', day)
  })

/** All reflections, from the oldest to the newest. */
export const allReflections = (store: Store): Promise<ReflectionRow[]> => store.reflections.toArray()

/** The latest reflections, at most so many, from the newest to the oldest. */
export const latestReflections = (store: Store, most: number): Promise<ReflectionRow[]> =>
  store.reflections.reverse().limit(most).toArray()

export const countReflections = (store: Store): Promise<number> => store.reflections.count()

/** What was written of the week that begins on a day; undefined if nothing. */
export const reflectionOf = (store: Store, week: Day): Promise<ReflectionRow | undefined> => store.reflections.get(week)

/** Keeps a reflection; one with no word in it is removed. */
export async function putReflection(store: Store, row: ReflectionRow): Promise<void> {
  await store.transaction('rw', store.reflections, store.removed, async () => {
    const before = await store.reflections.get(row.week)
    const isEmpty = row.answer.trim() + row.intention.trim() === ''
    if (isEmpty && before) {
      await store.reflections.delete(row.week)
      await noteRemoval(store, 'reflection', row.week)
    }
    if (isEmpty) return
    await store.reflections.put(
      before ? edited(before, row, REFLECTION, Date.now()) : await restored(store, 'reflection', row.week, row),
    )
  })
}
