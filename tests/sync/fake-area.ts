import type { Area } from '../../lib/sync/area'

/** The quotas of `chrome.storage.sync`, and of Firefox's: developer.chrome.com/docs/extensions/reference/api/storage. */
const QUOTA = { bytes: 102_400, item: 8_192, items: 512, perMinute: 120, perHour: 1_800 }

const size = (name: string, value: unknown) => name.length + JSON.stringify(value).length

type Change = { name: string; value: unknown }

/**
 * Synced storage of several browsers as they really have it: each sees its own writes at once and the others' one by one,
 * late, in any order, until all is delivered. Of two writes of one name the later one stands in the end.
 *
 * @param chance between 0 and 1
 */
export class FakeCloud {
  readonly #truth = new Map<string, { value: unknown; n: number }>()
  readonly #seen: Map<string, { value: unknown; n: number }>[] = []
  readonly #writes: number[][] = []
  readonly #chance: () => number
  #n = 0
  now = 0
  /** Whether writes fail now and then, as they do without a network or over a limit of writes. */
  fails = true

  constructor(chance: () => number) {
    this.#chance = chance
  }

  browser(): Area {
    const seen = new Map<string, { value: unknown; n: number }>()
    const writes: number[] = []
    this.#seen.push(seen)
    this.#writes.push(writes)
    const write = (changes: Change[]) => this.#write(seen, writes, changes)
    return {
      get: async () =>
        structuredClone(
          Object.fromEntries([...seen].flatMap(([name, { value }]) => (value === undefined ? [] : [[name, value]]))),
        ),
      set: async (items) =>
        write(Object.entries(items).map(([name, value]) => ({ name, value: structuredClone(value) }))),
      remove: async (names) => write(names.map((name) => ({ name, value: undefined }))),
    }
  }

  #write(seen: Map<string, { value: unknown; n: number }>, writes: number[], changes: Change[]): void {
    if (this.fails && this.#chance() < 0.1) throw new Error('An unexpected error occurred')
    const since = (ms: number) => writes.filter((at) => at > this.now - ms).length
    if (since(60_000) >= QUOTA.perMinute) throw new Error('MAX_WRITE_OPERATIONS_PER_MINUTE')
    if (since(3_600_000) >= QUOTA.perHour) throw new Error('MAX_WRITE_OPERATIONS_PER_HOUR')
    writes.push(this.now)
    const after = new Map([...seen].map(([name, { value }]) => [name, value]))
    for (const { name, value } of changes) {
      if (value === undefined) after.delete(name)
      else after.set(name, value)
      if (value !== undefined && size(name, value) > QUOTA.item) throw new Error('QUOTA_BYTES_PER_ITEM')
    }
    const left = [...after].filter(([, value]) => value !== undefined)
    if (left.length > QUOTA.items) throw new Error('MAX_ITEMS')
    if (left.reduce((sum, [name, value]) => sum + size(name, value), 0) > QUOTA.bytes) throw new Error('QUOTA_BYTES')
    for (const { name, value } of changes) {
      const entry = { value, n: ++this.#n }
      seen.set(name, entry)
      this.#truth.set(name, entry)
    }
  }

  /** Some of what is under way arrives somewhere; `all`: everything, everywhere. */
  deliver(all = false): void {
    for (const seen of this.#seen)
      for (const [name, entry] of this.#truth)
        if (all || this.#chance() < 0.3) if ((seen.get(name)?.n ?? 0) < entry.n) seen.set(name, entry)
  }

  /** Bytes and items that the browser that holds most of them has. */
  get held(): { bytes: number; largest: number } {
    const sizes = [...this.#truth]
      .filter(([, { value }]) => value !== undefined)
      .map(([name, { value }]) => size(name, value))
    return { bytes: sizes.reduce((a, b) => a + b, 0), largest: Math.max(0, ...sizes) }
  }
}
