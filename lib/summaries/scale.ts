const MINUTE = 60_000
const HOUR = 60 * MINUTE
const STEPS = [1, 5, 10, 15, 30].map((n) => n * MINUTE).concat([1, 2, 3, 4, 6, 8, 12].map((n) => n * HOUR))

/** Heights (ms) at which a scale of time is marked, from 0 to one that nothing exceeds: round numbers, three or four. */
export function marksUpTo(most: number): number[] {
  const step = STEPS.find((size) => most <= 3 * size) ?? 24 * HOUR
  return Array.from({ length: Math.max(2, Math.ceil(most / step)) + 1 }, (_, i) => i * step)
}
