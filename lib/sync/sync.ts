import { parseImport } from '../exchange/parse-import'
import { rowsOf } from '../exchange/rows'
import { deviceName } from '../store/device'
import type { Store } from '../store/db'
import { everything } from '../store/holdings'
import { mergeRows } from '../store/merge'
import { clockDayOf } from '../time/calendar'
import type { Area } from './area'
import { daysToTell, documentOf } from './document'
import { goneName, headName, itemsOf, MOST_ALL, pack, PREFIX, sizeOf, toldIn, unpack, type Told } from './packed'
import type { Stored } from '../exchange/stored'
import type { Day } from '../model/counts'

/** What came of a round. `since`: the first day that fitted, where not all did. `gone`: another browser took this one off. */
export type Round = { gone: true } | { gone: false; wrote: boolean; changed: boolean; since: Day | undefined }

/**
 * One round: takes in what the person's other browsers told, and tells them what is new here. Whoever dies in between, or
 * however late and mixed up things arrive, another round makes good: merging is the same in any order and however often.
 *
 * @param now epoch ms
 * @throws whatever the area or the database throws; what was taken in until then stays
 */
export async function syncRound(store: Store, area: Area, now: number): Promise<Round> {
  const items = await area.get()
  const { device } = await everything(store)
  if (goneName(device) in items) return { gone: true }
  const told = await toldIn(items)
  let changed = false
  for (const other of told) if (other.device !== device) changed = (await takeIn(store, other, now)) || changed
  const all = await everything(store)
  const { packed, since } = await fitting(all, budgetIn(items, told, device))
  const { name } = await deviceName(store)
  const mine = told.find((one) => one.device === device)
  const isSame = mine?.packed === packed && mine.head.name === name
  if (!isSame) await tell(area, items, await itemsOf(device, name, packed, now), device)
  return { gone: false, wrote: !isSame, changed, since }
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

/** The document with as many of the latest days as fit, and the first day that does where others do not. */
async function fitting(all: Stored, budget: number): Promise<{ packed: string; since: Day | undefined }> {
  const days = daysToTell(all)
  const sizeWith = (packed: string) => packed.length + Math.ceil(packed.length / 8_000) * 64 + 256
  const of = (count: number) => pack(JSON.stringify(documentOf(all, new Set(days.slice(0, count)))))
  const whole = await of(days.length)
  if (sizeWith(whole) <= budget) return { packed: whole, since: undefined }
  let [least, most] = [0, days.length]
  let packed = await of(0)
  while (most - least > 1) {
    const middle = (least + most) >> 1
    const tried = await of(middle)
    if (sizeWith(tried) <= budget) [least, packed] = [middle, tried]
    else most = middle
  }
  return { packed, since: days[least - 1] }
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
