import { unpacked } from '../exchange/envelope'

/*
 * A document as items of `storage.sync`: a head that says how many parts there are and what they hash to, and the parts. They
 * arrive elsewhere one by one and in any order; what does not hash to what its head says is not whole yet.
 */

/** Characters of one part: an item may have 8,192 bytes with its name and quotes (QUOTA_BYTES_PER_ITEM). */
const PART = 8_000
/** Bytes of all items at most (QUOTA_BYTES), with some room left for what other versions may need. */
export const MOST_ALL = 102_400 - 4_096

export const PREFIX = 'closer:'
export const headName = (device: string): string => `${PREFIX}${device}`
export const partName = (device: string, i: number): string => `${PREFIX}${device}:${i}`
/** Under this name it stands that a browser was taken off the list. */
export const goneName = (device: string): string => `${PREFIX}gone:${device}`

export type Head = {
  v: 1
  /** As the person named it. */
  name: string
  parts: number
  /** SHA-256 of the parts, base64. */
  hash: string
  /** Epoch ms at which it was written. */
  at: number
}

const base64 = (bytes: Uint8Array): string => {
  let text = ''
  for (let i = 0; i < bytes.length; i += 4096) text += String.fromCharCode(...bytes.subarray(i, i + 4096))
  return btoa(text)
}
const bytesOf = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(text), (c) => c.charCodeAt(0))

/** Text, compressed, in base64. */
export async function pack(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  return base64(new Uint8Array(await new Response(stream).arrayBuffer()))
}

/** The text again; undefined where it is none, or far too long. */
export const unpack = async (packed: string): Promise<string | undefined> =>
  unpacked(bytesOf(packed)).catch(() => undefined)

export async function hashOf(text: string): Promise<string> {
  return base64(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))
}

/** The items of a packed document. `at` in epoch ms. */
export async function itemsOf(
  device: string,
  name: string,
  packed: string,
  at: number,
): Promise<Record<string, unknown>> {
  const parts = packed.match(new RegExp(`.{1,${PART}}`, 'gs')) ?? []
  const head: Head = { v: 1, name, parts: parts.length, hash: await hashOf(packed), at }
  return Object.fromEntries([[headName(device), head], ...parts.map((part, i) => [partName(device, i), part] as const)])
}

/** Bytes that items take of the quota, as browsers count them. */
export const sizeOf = (items: Record<string, unknown>): number =>
  Object.entries(items).reduce((sum, [name, value]) => sum + name.length + (JSON.stringify(value)?.length ?? 0), 0)

const headIn = (value: unknown): Head | undefined => {
  const { v, name, parts, hash, at } = Object(value) as Partial<Head>
  const isHead =
    v === 1 &&
    typeof name === 'string' &&
    typeof parts === 'number' &&
    parts < 512 &&
    typeof hash === 'string' &&
    typeof at === 'number'
  return isHead ? { v, name: name.slice(0, 80), parts, hash, at } : undefined
}

/** A browser that wrote into the area, and what it wrote if all of it has arrived. */
export type Told = { device: string; head: Head; packed: string | undefined }

/** Who wrote, and what of it has arrived whole. */
export async function toldIn(items: Record<string, unknown>): Promise<Told[]> {
  const told: Told[] = []
  for (const [name, value] of Object.entries(items)) {
    const device = name.slice(PREFIX.length)
    const head = name.startsWith(PREFIX) && !device.includes(':') ? headIn(value) : undefined
    if (!head) continue
    const parts = Array.from({ length: head.parts }, (_, i) => items[partName(device, i)])
    const whole = parts.every((part) => typeof part === 'string') ? parts.join('') : undefined
    const isWhole = whole !== undefined && (await hashOf(whole)) === head.hash
    told.push({ device, head, packed: isWhole ? whole : undefined })
  }
  return told
}
