import { browser } from '@wxt-dev/browser'
import type { NudgeRules, PlanRow } from '../model/nudge'
import { USUAL } from '../nudges/rules'
import { edited } from '../merge/record'
import { PLAN } from '../merge/records'
import type { Store } from './db'
import { noteEdits } from './edits'
import { noteRemoval, restored } from './removed'

const RULES = 'nudges'

/** All plans, from the oldest to the newest. */
export const allPlans = async (store: Store): Promise<PlanRow[]> =>
  (await store.plans.toArray()).toSorted((a, b) => a.changed - b.changed)

/** Adds or changes a plan, or puts one back that was removed. */
export async function putPlan(store: Store, plan: PlanRow): Promise<void> {
  await store.transaction('rw', store.plans, store.removed, async () => {
    const before = await store.plans.get(plan.id)
    await store.plans.put(
      before ? edited(before, plan, PLAN, Date.now()) : await restored(store, 'plan', plan.id, plan),
    )
  })
  await tellOfPlans()
}

/** Removes a plan; what came of it stays. Returns it, to be put back. */
export async function removePlan(store: Store, id: string): Promise<PlanRow | undefined> {
  const plan = await store.transaction('rw', store.plans, store.removed, async () => {
    const found = await store.plans.get(id)
    await store.plans.delete(id)
    if (found) await noteRemoval(store, 'plan', id)
    return found
  })
  await tellOfPlans()
  return plan
}

/** The rules that the person set, if any. */
export const chosenRules = async (store: Store): Promise<NudgeRules | undefined> =>
  (await store.settings.get(RULES))?.value as NudgeRules | undefined

/** The rules that hold. */
export const readRules = async (store: Store): Promise<NudgeRules> => ({ ...USUAL, ...(await chosenRules(store)) })

export const setRules = (store: Store, rules: NudgeRules): Promise<unknown> =>
  store.settings.put({ name: RULES, value: rules })

/** Changes some of the rules that hold by then; the others stay, whatever became of them meanwhile. */
export const changeRules = (store: Store, change: (rules: NudgeRules) => Partial<NudgeRules>): Promise<void> =>
  store.transaction('rw', store.settings, async () => {
    const rules = await readRules(store)
    const changed = change(rules)
    await setRules(store, { ...rules, ...changed })
    await noteEdits(
      store,
      Object.keys(changed).map((name) => `nudges.${name}`),
    )
  })

const CHANGED = 'plans changed'
/** Tells the worker, which may be asleep, that plans are others now: the database wakes nobody, extension storage does. */
export const tellOfPlans = (): Promise<void> => browser.storage.local.set({ [CHANGED]: Date.now() })

/** Tells that there are no plans any more, and leaves nothing behind. */
export async function forgetPlans(): Promise<void> {
  await tellOfPlans()
  await browser.storage.local.remove(CHANGED)
}

/** Calls back whenever plans may have changed, in whatever page. */
export function watchPlans(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[CHANGED]) onChange()
  })
}
