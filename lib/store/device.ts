import type { DeviceRow } from '../model/merge'
import type { Store } from './db'

const ID = 'device'
const NAME = 'device name'

/** The random name of this installation, made when first asked for. It stands in exports. */
export async function deviceId(store: Store): Promise<string> {
  return store.transaction('rw', store.settings, async () => {
    const row = await store.settings.get(ID)
    if (typeof row?.value === 'string') return row.value
    const value = crypto.randomUUID()
    await store.settings.put({ name: ID, value })
    return value
  })
}

/** The same if it was made already: live queries may not write. */
export const knownDeviceId = async (store: Store): Promise<string | undefined> => {
  const value: unknown = (await store.settings.get(ID))?.value
  return typeof value === 'string' ? value : undefined
}

/** What the person calls this browser; empty if they gave no name. */
export async function deviceName(store: Store): Promise<Pick<DeviceRow, 'name' | 'named'>> {
  const value: unknown = (await store.settings.get(NAME))?.value
  const { name = '', named = 0 } = Object(value) as Partial<DeviceRow>
  return { name, named }
}

/** @param now epoch ms */
export const nameDevice = (store: Store, name: string, now: number): Promise<unknown> =>
  store.settings.put({ name: NAME, value: { name, named: now } })

/** Every browser whose name is known, this one first. */
export async function allDevices(store: Store): Promise<DeviceRow[]> {
  const id = await knownDeviceId(store)
  const others = await store.devices.toArray()
  return id !== undefined ? [{ id, ...(await deviceName(store)) }, ...others] : others
}
