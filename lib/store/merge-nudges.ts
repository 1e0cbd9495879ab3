import type { SomeStored } from '../exchange/stored'
import type { NudgeRow } from '../model/nudge'
import type { Store } from './db'
import { chosenRules, setRules } from './plans'

/**
 * Joins plans, nudges and their rules; what the person set here is kept. Must run in the transaction of the import.
 *
 * @returns how many plans and nudges were not here before
 */
export async function mergeNudges(store: Store, { plans = [], nudges = [], rules }: SomeStored): Promise<number> {
  if (rules && !(await chosenRules(store))) await setRules(store, rules)
  const planned = new Set(await store.plans.toCollection().primaryKeys())
  const newPlans = plans.filter(({ id }) => !planned.has(id))
  await store.plans.bulkAdd(newPlans)
  const ours = new Map((await store.nudges.toArray()).map((row) => [row.id, row]))
  await store.nudges.bulkPut(nudges.map((row) => joined(ours.get(row.id), row)))
  return newPlans.length + nudges.filter(({ id }) => !ours.has(id)).length
}

/** Two states of one nudge: what was answered, and what followed, is known in the later one. */
const joined = (ours: NudgeRow | undefined, theirs: NudgeRow): NudgeRow =>
  ours
    ? {
        ...ours,
        friend: ours.friend ?? theirs.friend,
        answer: ours.answer ?? theirs.answer,
        again: ours.answer === null ? theirs.again : ours.again,
        browsedMs: Math.max(ours.browsedMs, theirs.browsedMs),
        followed: ours.followed ?? theirs.followed,
      }
    : theirs
