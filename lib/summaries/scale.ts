const MINUTE = 60_000
const HOUR = 60 * MINUTE
const MINUTES = [1, 5, 10, 15, 30].map((n) => n * MINUTE)
const HOURS = [1, 2, 3, 4, 6, 8, 12, 24, 50, 100, 200, 500, 1000].map((n) => n * HOUR)
const STEPS = [...MINUTES, ...HOURS]

/** How many steps a scale may have. Of half hours only two: "1 h 30 min" is too long for a mark. */
const mostSteps = (step: number) => (step === 30 * MINUTE ? 2 : 3)

/** Heights (ms) at which a scale of time is marked, from 0 to one that nothing exceeds: round numbers, at most four. */
export function marksUpTo(most: number): number[] {
  const step = STEPS.find((size) => most <= mostSteps(size) * size) ?? 5000 * HOUR
  return Array.from({ length: Math.max(2, Math.ceil(most / step)) + 1 }, (_, i) => i * step)
}
