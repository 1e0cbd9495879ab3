import type { PageEvent } from '../classify/events'

type By = Extract<PageEvent, { type: 'sign' }>['by']
export type Sign = { time: number; by: By }

/** Signs closer together than this (ms, well below any idle limit) need not be judged one by one. */
const GAP = 5_000

export type Signs = {
  /** Notes a sign (monotonic ms). */
  note: (time: number, by: By) => void
  /** Hands on what was noted: of signs that followed close upon each other, the last of each kind. */
  drain: () => void
}

/** Gathers signs, so that a page that is being scrolled costs next to nothing. */
export function gatherSigns(onSign: (sign: Sign) => void): Signs {
  let last = -Infinity
  let noted: Partial<Record<By, number>> = {}
  const drain = () => {
    const signs = Object.entries(noted).map(([by, time]) => ({ by: by as By, time }))
    noted = {}
    for (const sign of signs.toSorted((a, b) => a.time - b.time)) onSign(sign)
  }
  return {
    drain,
    note: (time, by) => {
      if (time - last > GAP) drain()
      noted[by] = last = Math.max(time, last)
    },
  }
}
