import type { Store } from './db'

/** Under this name they stand among the settings. */
export const EDITS = 'edits'

/** When settings that the database keeps were last changed (epoch ms), by their names in an export. */
export const readEdits = async (store: Store): Promise<Record<string, number>> =>
  ((await store.settings.get(EDITS))?.value as Record<string, number> | undefined) ?? {}

/** Notes that settings were changed, now. Must run in the transaction of the change. */
export async function noteEdits(store: Store, names: readonly string[], now = Date.now()): Promise<void> {
  const edits = await readEdits(store)
  const changed = names.map((name) => [name, Math.max(now, (edits[name] ?? 0) + 1)])
  await store.settings.put({ name: EDITS, value: { ...edits, ...Object.fromEntries(changed) } })
}
