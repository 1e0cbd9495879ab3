import type { NudgeRules, PlanRow } from '../model/nudge'
import { USUAL } from '../nudges/rules'
import type { Store } from './db'

const RULES = 'nudges'

/** All plans, from the oldest to the newest. */
export const allPlans = async (store: Store): Promise<PlanRow[]> =>
  (await store.plans.toArray()).toSorted((a, b) => a.changed - b.changed)

/** Adds or changes a plan. */
export const putPlan = (store: Store, plan: PlanRow): Promise<unknown> => store.plans.put(plan)

/** Removes a plan; what came of it stays. Returns it, to be put back. */
export async function removePlan(store: Store, id: string): Promise<PlanRow | undefined> {
  const plan = await store.plans.get(id)
  await store.plans.delete(id)
  return plan
}

/** The rules that the person set, if any. */
export const chosenRules = async (store: Store): Promise<NudgeRules | undefined> =>
  (await store.settings.get(RULES))?.value as NudgeRules | undefined

/** The rules that hold. */
export const readRules = async (store: Store): Promise<NudgeRules> => ({ ...USUAL, ...(await chosenRules(store)) })

export const setRules = (store: Store, rules: NudgeRules): Promise<unknown> =>
  store.settings.put({ name: RULES, value: rules })
