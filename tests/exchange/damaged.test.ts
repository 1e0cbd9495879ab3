import { Ajv } from 'ajv'
import { gzipSync, strToU8, zipSync } from 'fflate'
import { createHash } from 'node:crypto'
import { beforeAll, afterAll, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { addFile, readFile } from '../../components/data/import-file'
import { rowsOf } from '../../lib/exchange/rows'
import { canonical } from '../../lib/merge/record'
import type { AttentionRow } from '../../lib/model/counts'
import { Store } from '../../lib/store/db'
import { mergeRows } from '../../lib/store/merge'
import { attention } from '../summaries/build'
import { jsonSchema } from './json-schema'
import { fullText, type full } from './samples'

/** When the samples are read. */
const NOW = new Date(2026, 10, 23, 20).getTime()
const FILES = 1_000

/** A generator of numbers below `most`, the same on every run: mulberry32 (public domain, Tommy Ettinger). */
function chanceOf(seed: number): (most: number) => number {
  let a = seed
  return (most) => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * most)
  }
}

const bytes = new TextEncoder().encode(fullText)
type Chance = (most: number) => number

/** Every place in the file that has a value, as a path. */
function places(value: unknown, at: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [at]
  return [at, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...at, key]))]
}
const PLACES = places(JSON.parse(fullText)).filter((path) => path.length > 0)

function withValue(path: readonly (string | number)[], value: unknown): string {
  const file = JSON.parse(fullText) as Record<string, unknown>
  let inner: object = file
  for (const key of path.slice(0, -1)) inner = Reflect.get(inner, key) as object
  Reflect.set(inner, path.at(-1) ?? '', value)
  return JSON.stringify(file)
}

const SWAPS: unknown[] = [
  null,
  true,
  '',
  'text',
  -1,
  0,
  1,
  0.5,
  1e300,
  -1e300,
  9_007_199_254_740_992,
  '2026-02-30',
  '2999-01-01',
  [],
  {},
  [[]],
  { __proto__: null },
  '=1+1',
  '\u0000',
  '\ud800',
  'x'.repeat(100_000),
  Array(1000).fill(0),
]

/** Ways to damage the file. */
const DAMAGES: ((chance: Chance) => Uint8Array | string)[] = [
  // One to three bits are others.
  (chance) => {
    const damaged = bytes.slice()
    for (let n = 0; n <= chance(3); n++) damaged[chance(damaged.length)]! ^= 1 << chance(8)
    return damaged
  },
  (chance) => bytes.slice(0, chance(bytes.length)),
  (chance) => bytes.slice(chance(bytes.length)),
  (chance) => withValue(PLACES[chance(PLACES.length)] ?? [], SWAPS[chance(SWAPS.length)]),
  (chance) => withValue(PLACES[chance(PLACES.length)] ?? [], SWAPS[chance(SWAPS.length)]),
  // Brackets without an end, and within a value.
  (chance) => '['.repeat(1 + chance(200_000)),
  (chance) => `{"a":`.repeat(1 + chance(100_000)),
  (chance) => fullText.replace('"ms":60000', `"ms":${'['.repeat(chance(5_000))}1`),
  (chance) =>
    fullText.replace(
      '"ms":60000',
      `"ms":${['1e999', '1'.repeat(400), '-0', '1e-400', 'NaN', 'Infinity', '0x10', '١٢'][chance(8)]}`,
    ),
  // Names that mean something to JavaScript.
  (chance) =>
    fullText.replace(
      /"(?:ms|count|name|id)":/,
      `"${['__proto__', 'constructor', 'prototype', 'toString'][chance(4)]}":{"ms":1},$&`,
    ),
  (chance) => `{"__proto__":${fullText.slice(0, -1 - chance(3))}}`,
  // Compressed, a lot of nothing in little.
  (chance) => gzipSync(new Uint8Array(100_000 * (1 + chance(10)))),
  (chance) => zipSync({ 'attention.csv': new Uint8Array(100_000 * (1 + chance(10))) }),
  // Other encodings.
  (chance) =>
    new Uint8Array(new Uint16Array([...fullText].slice(0, 100 + chance(900)).map((c) => c.charCodeAt(0))).buffer),
  (chance) => Uint8Array.from([...fullText], (c) => c.charCodeAt(0) & 255).slice(chance(2)),
  // A piece of it twice, or moved.
  (chance) => {
    const [a, b] = [chance(bytes.length), chance(bytes.length)].toSorted((x, y) => x - y) as [number, number]
    return new Uint8Array([...bytes.slice(0, b), ...bytes.slice(a, b), ...bytes.slice(b)])
  },
  // A line that is missing, or that stands there twice.
  (chance) =>
    fullText
      .split('\n')
      .toSpliced(chance(fullText.split('\n').length), 1)
      .join('\n'),
  (chance) => {
    const lines = fullText.split('\n')
    const i = chance(lines.length)
    return lines.toSpliced(i, 0, lines[i] ?? '').join('\n')
  },
  (chance) => fullText.replaceAll('\n', ['\r\n', '\r', ' ', '\u2028'][chance(4)] ?? ''),
  () => `\uFEFF${fullText}`,
]

let store: Store
const hash = async (of: Store) => {
  const tables = await Promise.all(
    of.tables.map(async (table) => [table.name, (await table.toArray()).map(canonical).toSorted()]),
  )
  const local = await fakeBrowser.storage.local.get()
  delete local['plans changed']
  return createHash('sha256')
    .update(canonical([tables, local]))
    .digest('hex')
}

const HERE = [attention({ ms: 70_000 }), attention({ hour: 11, ms: 5 })]
async function open(): Promise<Store> {
  const opened = new Store(`damaged-${crypto.randomUUID()}`)
  await opened.settings.put({ name: 'device', value: 'here' })
  await opened.attention.bulkPut(HERE)
  return opened
}

beforeAll(async () => {
  fakeBrowser.reset()
  store = await open()
})
afterAll(() => store.delete())

const fits = new Ajv({ strict: false, logger: false }).compile(jsonSchema())

/** What must stand in the table of other browsers' time, worked out from the JSON alone. */
const expectedTime = (file: {
  device: string
  attention: (Omit<AttentionRow, 'hour'> & { hour: number | null; device?: string })[]
}) =>
  file.attention
    .map((row) => ({ ...row, hour: row.hour ?? -1, device: row.device ?? file.device }))
    .filter(({ device }) => device !== 'here')
    .map(canonical)
    .toSorted()

/** Whether a reason is given that is about the file. */
const isSaid = (read: object): boolean =>
  'refused' in read || 'history' in read || ('failed' in read && read.failed !== 'notStored')

describe(`${FILES} damaged files`, () => {
  const outcomes = { refused: 0, taken: 0 }

  it.each(Array.from({ length: DAMAGES.length }, (_, way) => way))('way %i', { timeout: 60_000 }, async (way) => {
    const before = await hash(store)
    const unsaid: number[] = []
    for (let n = way; n < FILES; n += DAMAGES.length) {
      const content = DAMAGES[way]?.(chanceOf(n + 1)) ?? ''
      const file = new File([content as BlobPart], 'export.json')
      const read = await readFile(store, file, NOW)
      // To look at a file changes nothing, whatever is in it.
      expect(await hash(store), `file ${n}`).toBe(before)
      if (!('rows' in read)) {
        if (!isSaid(read)) unsaid.push(n)
        outcomes.refused += 1
        continue
      }
      outcomes.taken += 1
      // What is taken fits the published format, and means exactly what JSON says it means.
      const text = new TextDecoder().decode(await file.arrayBuffer())
      const value = JSON.parse(text) as typeof full
      expect(fits(value), `file ${n}`).toBe(true)
      const [twin, other] = [await open(), await open()]
      expect(await addFile(twin, read)).toHaveProperty('merged')
      expect((await twin.attentionElsewhere.toArray()).map(canonical).toSorted(), `file ${n}`).toEqual(
        expectedTime(value as never),
      )
      await mergeRows(other, rowsOf(value))
      expect(await hash(twin), `file ${n}`).toBe(await hash(other))
      await Promise.all([twin.delete(), other.delete()])
      fakeBrowser.reset()
    }
    expect(unsaid).toEqual([])
  })

  it('some are taken, most are refused', () => {
    expect(outcomes.refused + outcomes.taken).toBe(FILES)
    expect(outcomes.refused).toBeGreaterThan(FILES / 2)
    expect(outcomes.taken).toBeGreaterThan(FILES / 20)
  })

  it('nothing was added to any object', () =>
    expect(Reflect.get({}, 'ms') ?? Reflect.get({}, 'polluted')).toBeUndefined())
})

it('strToU8 and the encoder agree on the sample', () => expect(strToU8(fullText)).toEqual(bytes))
