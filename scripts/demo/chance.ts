/** Numbers from 0 to 1 that are the same every time for the same seed (mulberry32, public domain). */
export function chanceFrom(seed: number) {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
  return {
    next,
    is: (share: number): boolean => next() < share,
    between: (least: number, most: number): number => least + next() * (most - least),
    whole: (least: number, most: number): number => Math.floor(least + next() * (most - least + 1)),
    of: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
  }
}

export type Chance = ReturnType<typeof chanceFrom>
