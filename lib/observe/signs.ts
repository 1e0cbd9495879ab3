import type { PageEvent } from '../classify/events'

type By = Extract<PageEvent, { type: 'sign' }>['by']
export type Sign = { time: number; by: By }

/** Signs closer together than this (ms, well below any idle limit) need not be judged one by one. */
const GAP = 5_000

export type Signs = {
  /** Notes a sign (monotonic ms). */
  note: (time: number, by: By) => void
  /** Hands on what was noted. */
  drain: () => void
}

/**
 * Gathers signs, so that a page that is being scrolled costs next to nothing. Of a run of signs that follow close upon
 * each other the first is handed on at once, for it ends a pause; of the others, the last of each kind when asked for.
 */
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
      const isFirst = time - last > GAP
      last = Math.max(time, last)
      if (!isFirst) {
        noted[by] = last
        return
      }
      drain()
      onSign({ time: last, by })
    },
  }
}
