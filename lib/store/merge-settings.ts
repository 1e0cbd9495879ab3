import type { SomeStored } from '../exchange/stored'
import { canonical } from '../merge/record'
import { laterSettings, type SettingsState } from '../merge/settings'
import type { NudgeRules } from '../model/nudge'
import type { Store } from './db'
import { EDITS, readEdits } from './edits'
import { chosenGap } from './gap'
import type { Journal } from './journal'
import { chosenRules } from './plans'
import { chosenQuestion } from './question'
import { INCOMING, type Here } from './take-over-settings'
import { USUAL } from '../nudges/rules'

/**
 * Takes over settings that were chosen later elsewhere. Must run in the transaction of the merge.
 *
 * @param here settings that extension storage holds; it cannot be read within a transaction
 * @returns how many settings are others now
 */
export async function mergeSettings(store: Store, journal: Journal, rows: SomeStored, here: Here): Promise<number> {
  const ours: SettingsState = {
    chosen: here.chosen,
    gap: await chosenGap(store),
    question: await chosenQuestion(store),
    rules: await chosenRules(store),
    edits: { ...(await readEdits(store)), ...here.edits },
  }
  const { state, changed } = laterSettings(ours, {
    chosen: rows.chosen ?? {},
    gap: rows.gap,
    question: rows.question,
    rules: rows.rules,
    edits: rows.edits ?? {},
  })
  const put = async (name: string, value: unknown) => {
    const before = await store.settings.get(name)
    if (canonical(before?.value) === canonical(value)) return
    journal.note('settings', before, { name, value })
    await store.settings.put({ name, value })
  }
  if (state.gap !== undefined) await put('gap', state.gap)
  if (state.question) await put('question', state.question)
  if (state.rules) await put('nudges', { ...USUAL, ...state.rules } satisfies NudgeRules)
  if (changed === 0 && canonical(state.edits) === canonical(ours.edits)) return changed
  await put(EDITS, state.edits)
  journal.chosen = { before: here.stored }
  await store.settings.put({ name: INCOMING, value: { chosen: state.chosen, edits: state.edits } })
  return changed
}
