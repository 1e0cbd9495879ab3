import type { Store } from './db'

const NAME = 'edits'

/** When settings that the database keeps were last changed (epoch ms), by their names in an export. */
export const readEdits = async (store: Store): Promise<Record<string, number>> =>
  ((await store.settings.get(NAME))?.value as Record<string, number> | undefined) ?? {}

/** Notes that settings were changed, now. Must run in the transaction of the change. */
export async function noteEdits(store: Store, names: readonly string[], now = Date.now()): Promise<void> {
  const edits = await readEdits(store)
  const changed = names.map((name) => [name, Math.max(now, (edits[name] ?? 0) + 1)])
  await setEdits(store, { ...edits, ...Object.fromEntries(changed) })
}

export const setEdits = (store: Store, edits: Record<string, number>): Promise<unknown> =>
  store.settings.put({ name: NAME, value: edits })
