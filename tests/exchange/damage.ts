import { gzipSync, zipSync } from 'fflate'
import { fullText } from './samples'

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

/** In how many ways files are damaged. */
export const WAYS = DAMAGES.length

/** The `n`th of as many damaged files as one likes, the same on every run. */
export const damagedFile = (n: number): Uint8Array | string => DAMAGES[n % WAYS]?.(chanceOf(n + 1)) ?? ''
