import { exportedName, type SettingsState } from '../merge/settings'
import { chosenIn } from '../settings/settings'
import type { Store } from './db'
import { chosenSettings, setStoredSettings, settingsEdits, storedSettings } from './settings'

/** What extension storage is to hold after a merge: written with the merge, and carried over by `takeOverSettings`. */
export const INCOMING = 'incoming settings'

/** What extension storage holds of settings; `stored` is all of it, to be put back by an undo. */
export type Here = Pick<SettingsState, 'chosen' | 'edits'> & { stored: unknown }

export async function settingsHere(): Promise<Here> {
  const edits = Object.entries(await settingsEdits()).map(([name, at]) => [exportedName(name), at] as const)
  return { chosen: await chosenSettings(), edits: Object.fromEntries(edits), stored: await storedSettings() }
}

/**
 * Carries over to extension storage what the last merge took of settings. The merge left it in the database, so whatever dies
 * between the two, it is carried over when this is called again: by the next merge, or by the worker as it starts.
 */
export async function takeOverSettings(store: Store): Promise<void> {
  const value = (await store.settings.get(INCOMING))?.value as Pick<SettingsState, 'chosen' | 'edits'> | undefined
  if (!value) return
  const chosen = chosenIn(value.chosen)
  const times = Object.keys(chosen).map((name) => [name, value.edits[exportedName(name)]] as const)
  const edits = Object.fromEntries(times.filter(([, at]) => at !== undefined))
  await setStoredSettings({ ...chosen, edits })
  await store.settings.delete(INCOMING)
}
