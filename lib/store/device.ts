import type { Store } from './db'

/** The random name of this installation, made when first asked for. It stands in exports. */
export async function deviceId(store: Store): Promise<string> {
  return store.transaction('rw', store.settings, async () => {
    const row = await store.settings.get('device')
    if (typeof row?.value === 'string') return row.value
    const value = crypto.randomUUID()
    await store.settings.put({ name: 'device', value })
    return value
  })
}
