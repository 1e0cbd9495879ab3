import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const CSS = readFileSync(join(import.meta.dirname, '../components/theme.css'), 'utf8')
type Rgb = [number, number, number]

const rgbOf = (hex: string): Rgb => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255) as Rgb

/** The colour of a token in a theme, as it stands in the file. */
function colour(name: string, theme: 'light' | 'dark'): Rgb {
  const [, light, dark] = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(CSS) ?? []
  if (!light || !dark) throw new Error(`no colour --${name}`)
  return rgbOf(theme === 'light' ? light : dark)
}

const linear = (c: number) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)
const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, n, i) => sum + n * (b[i] ?? 0), 0)

/** Relative luminance and contrast ratio, as WCAG 2.2 defines them. */
const luminance = (rgb: Rgb) => dot(rgb.map(linear), [0.2126, 0.7152, 0.0722])
function contrast(a: Rgb, b: Rgb): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
  return (high + 0.05) / (low + 0.05)
}

/** Linear RGB as dichromats see it: Machado, Oliveira & Fernandes 2009, severity 1. */
const SEEN_BY = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  'all colours': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
}
type Eyes = keyof typeof SEEN_BY

/** CIELAB (D65) of linear RGB. */
function labOf(rgb: readonly number[]): number[] {
  const within = rgb.map((c) => Math.min(1, Math.max(0, c)))
  const f = (t: number) => (t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29)
  const x = f(dot(within, [0.4124564, 0.3575761, 0.1804375]) / 0.95047)
  const y = f(dot(within, [0.2126729, 0.7151522, 0.072175]))
  const z = f(dot(within, [0.0193339, 0.119192, 0.9503041]) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

/** Distance in CIELAB (1976) of two colours to some eyes; about 2.3 can just be told apart. */
function distance(a: Rgb, b: Rgb, eyes: Eyes): number {
  const [one, other] = [a, b].map((rgb) => labOf(SEEN_BY[eyes].map((row) => dot(row, rgb.map(linear)))))
  return Math.hypot(...(one ?? []).map((n, i) => n - (other?.[i] ?? 0)))
}

const GROUNDS = ['paper', 'card'] as const
const PARTS = ['watch', 'signal', 'post', 'talk', 'open'] as const
const TEXTS = ['ink', 'soft', 'talk-text', 'open-text', 'link'] as const
const THEMES = ['light', 'dark'] as const

describe.each(THEMES)('the %s theme', (theme) => {
  it.each(TEXTS.flatMap((text) => GROUNDS.map((ground) => [text, ground] as const)))(
    '%s can be read on %s: 4.5 : 1',
    (text, ground) => expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5),
  )

  it.each([...PARTS, 'edge', 'focus'].flatMap((part) => GROUNDS.map((ground) => [part, ground] as const)))(
    '%s can be made out on %s: 3 : 1',
    (part, ground) => expect(contrast(colour(part, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3),
  )

  it.each(Object.keys(SEEN_BY) as Eyes[])('parts of time stay apart for eyes with %s', (eyes) => {
    const pairs = PARTS.flatMap((a, i) => PARTS.slice(i + 1).map((b) => [a, b] as const))
    for (const [a, b] of pairs)
      expect(distance(colour(a, theme), colour(b, theme), eyes), `${a} and ${b}`).toBeGreaterThan(20)
  })
})
