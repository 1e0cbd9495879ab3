/** Random numbers of 0 to 1 that are the same each time (mulberry32). */
export function seeded(seed: number): () => number {
  let a = seed
  return () => {
    a = (a + 0x6d2b79f5) | 0
    let t = Math.imul(a ^ (a >>> 15), 1 | a)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32
  }
}

export type Setting = {
  /** Rated days. */
  days: number
  /** How much of a day carries over to the next, in ratings and in groups alike. */
  phi: number
  /** How far the groups are apart, in standard deviations of the ratings. */
  apart?: number
  /** How far both drift over all the days, in standard deviations of each. */
  drift?: number
}

/** Four days of ten lie above this point of a normal distribution. */
const FOUR_OF_TEN = 0.2533
/** Ratings have a standard deviation of about this. */
const SPREAD = 1.3

/**
 * Days of somebody whose good days and days with talks both come in runs: two autoregressions that know nothing of each other.
 * One day in five is not rated, and half of these people have a gap of five days.
 */
export function simulate(random: () => number, { days, phi, apart = 0, drift = 0 }: Setting) {
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
  const series = () => {
    let z = normal()
    return () => (z = phi * z + Math.sqrt(1 - phi * phi) * normal())
  }
  const [mood, talk] = [series(), series()]
  const gap = random() < 0.5 ? Math.floor(random() * days) : Infinity
  const [ratings, labels]: [number[], boolean[]] = [[], []]
  for (let day = 0; ratings.length < days; day++) {
    const lift = drift * (day / days - 0.5)
    const label = talk() + lift > FOUR_OF_TEN
    const rating = Math.round(4 + SPREAD * (mood() + lift + (label ? apart : 0)))
    if (random() < 0.2 || (day > gap && day <= gap + 5)) continue
    ratings.push(Math.max(1, Math.min(7, rating)))
    labels.push(label)
  }
  return { ratings, labels }
}
