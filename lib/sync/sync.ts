import { parseImport } from '../exchange/parse-import'
import { rowsOf } from '../exchange/rows'
import { deviceId, deviceName } from '../store/device'
import type { Store } from '../store/db'
import { everything } from '../store/holdings'
import { mergeRows } from '../store/merge'
import { clockDayOf } from '../time/calendar'
import type { Area } from './area'
import { documentOf, tellable } from './document'
import { goneName, headName, itemsOf, MOST_ALL, pack, PREFIX, sizeOf, toldIn, unpack, type Told } from './packed'
import { reaches, WHOLE, type Reach } from './reach'
import type { Stored } from '../exchange/stored'

/** What came of a round. `reach`: what fitted. `gone`: another browser took this one off. */
export type Round = { gone: true } | { gone: false; wrote: boolean; changed: boolean; reach: Reach }

/**
 * One round: takes in what the person's other browsers told, and tells them what is new here. Whoever dies in between, or
 * however late and mixed up things arrive, another round makes good: merging is the same in any order and however often.
 *
 * @param now epoch ms
 * @throws whatever the area or the database throws; what was taken in until then stays
 */
export async function syncRound(store: Store, area: Area, now: number): Promise<Round> {
  const items = await area.get()
  const device = await deviceId(store)
  if (goneName(device) in items) return { gone: true }
  const told = await toldIn(items)
  let changed = false
  for (const other of told) if (other.device !== device) changed = (await takeIn(store, other, now)) || changed
  const all = await everything(store)
  const { packed, reach } = await fitting(all, budgetIn(items, told, device))
  const { name } = await deviceName(store)
  const mine = told.find((one) => one.device === device)
  const isSame = mine?.packed === packed && mine.head.name === name
  if (!isSame) await tell(area, items, await itemsOf(device, name, packed, now), device)
  return { gone: false, wrote: !isSame, changed, reach }
}

/** Bytes that this browser may take: an equal share, where one share is left free for a browser that is yet to come. */
function budgetIn(items: Record<string, unknown>, told: readonly Told[], device: string): number {
  const browsers = new Set([...told.map((one) => one.device), device])
  const others = Object.entries(items).filter(([name]) => !name.startsWith(headName(device)))
  const free = MOST_ALL - sizeOf(Object.fromEntries(others))
  return Math.min(free, Math.floor(MOST_ALL / (browsers.size + 1)))
}

/** Takes in what another browser told. What is damaged is passed over. Returns whether anything changed. */
async function takeIn(store: Store, { packed, device }: Told, now: number): Promise<boolean> {
  const text = packed === undefined ? undefined : await unpack(packed)
  if (text === undefined) return false
  const parsed = await parseImport(text, clockDayOf(now))
  if ('refused' in parsed || parsed.file.device !== device) return false
  const { journal } = await mergeRows(store, rowsOf(parsed.file))
  return !journal.isEmpty
}

/** Bytes that a packed document takes as items, at most. */
const bytesOf = (packed: string): number => packed.length + Math.ceil(packed.length / 8_000) * 64 + 256

/** The document with as much as fits. If nothing does, the least there is: the area will refuse it. */
async function fitting(all: Stored, budget: number): Promise<{ packed: string; reach: Reach }> {
  const source = tellable(all)
  const choices = reaches(source.days)
  const tried = async (i: number) => {
    const reach = choices[i] ?? WHOLE
    return { reach, packed: await pack(JSON.stringify(documentOf(source, reach))) }
  }
  const whole = await tried(0)
  if (bytesOf(whole.packed) <= budget) return whole
  let [tooMuch, fits] = [0, choices.length - 1]
  let best = await tried(fits)
  while (fits - tooMuch > 1) {
    const middle = (tooMuch + fits) >> 1
    const next = await tried(middle)
    if (bytesOf(next.packed) <= budget) [fits, best] = [middle, next]
    else tooMuch = middle
  }
  return best
}

/** Writes the items, then removes parts of a longer document before. */
async function tell(
  area: Area,
  before: Record<string, unknown>,
  items: Record<string, unknown>,
  device: string,
): Promise<void> {
  const stale = Object.keys(before).filter((name) => name.startsWith(`${headName(device)}:`) && !(name in items))
  if (stale.length > 0) await area.remove(stale)
  await area.set(items)
}

/** Takes a browser off the list: what it told goes from the area, and it tells nothing more. `now` in epoch ms. */
export async function takeOff(area: Area, device: string, now: number): Promise<void> {
  await area.set({ [goneName(device)]: now })
  await area.remove(namesOf(await area.get(), device))
}

/** Takes this browser off, without a word to the others: it can come back. */
export const leave = async (area: Area, device: string): Promise<void> => area.remove(namesOf(await area.get(), device))

/** Lets a browser come back that was taken off. */
export const comeBack = (area: Area, device: string): Promise<void> => area.remove([goneName(device)])

/** Removes everything that any browser told. */
export const clearArea = async (area: Area): Promise<void> =>
  area.remove(Object.keys(await area.get()).filter((name) => name.startsWith(PREFIX)))

const namesOf = (items: Record<string, unknown>, device: string): string[] =>
  Object.keys(items).filter((name) => name === headName(device) || name.startsWith(`${headName(device)}:`))
