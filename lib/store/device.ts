import type { DeviceRow } from '../model/merge'
import type { Store } from './db'

const ID = 'device'
const NAME = 'device name'

/** The random name of this installation if it was made already: live queries may not write. */
export const knownDeviceId = async (store: Store): Promise<string | undefined> => {
  const value: unknown = (await store.settings.get(ID))?.value
  return typeof value === 'string' ? value : undefined
}

/** The random name of this installation, made when first asked for. It stands in exports. */
export async function deviceId(store: Store): Promise<string> {
  // Nearly always it is there: the worker asks whenever it wakes up, and need not lock what others write.
  const known = await knownDeviceId(store)
  if (known !== undefined) return known
  return store.transaction('rw', store.settings, async () => {
    const made = await knownDeviceId(store)
    if (made !== undefined) return made
    const value = crypto.randomUUID()
    await store.settings.put({ name: ID, value })
    return value
  })
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
