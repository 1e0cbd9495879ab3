import type { SomeStored } from '../exchange/stored'
import { mergeQuestion } from './question'
import { chosenSettings, changeSettings } from './settings'
import type { Store } from './db'

/** The later of two states of one row is kept. Returns those of `theirs` that are to be written. */
function newer<T>(ours: readonly (T | undefined)[], theirs: readonly T[], time: (row: T) => number): T[] {
  return theirs.filter((row, i) => {
    const own = ours[i]
    return own === undefined || time(row) > time(own)
  })
}

/**
 * Joins check-ins, reflections, and what check-ins are set beside. Must run in the transaction of the import.
 *
 * @returns how many were not here before
 */
export async function mergeReflect(
  store: Store,
  { checkins = [], reflections = [], question }: SomeStored,
): Promise<number> {
  await mergeQuestion(store, question)
  const days = await store.checkins.bulkGet(checkins.map(({ day }) => day))
  const weeks = await store.reflections.bulkGet(reflections.map(({ week }) => week))
  await store.checkins.bulkPut(newer(days, checkins, ({ at }) => at))
  await store.reflections.bulkPut(newer(weeks, reflections, ({ changed }) => changed))
  return [...days, ...weeks].filter((row) => row === undefined).length
}

/** Takes over settings that were not chosen here. */
export async function mergeSettings({ chosen = {} }: SomeStored): Promise<void> {
  if (Object.keys(chosen).length > 0) await changeSettings({ ...chosen, ...(await chosenSettings()) })
}
