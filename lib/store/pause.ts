// Not the polyfill: this stands in the content script, where its size counts, and both browsers have promises here.
import { browser } from '@wxt-dev/browser'
import type { Day } from '../model/counts'
import { addDays, startOfDay } from '../time/calendar'

/**
 * Until when tracking is paused, in epoch milliseconds (`Infinity` is kept as a number too large for any clock).
 * It lives in extension storage and not in the database because content scripts must see it change at once.
 */
export type Pause = { until: number }

export const UNTIL_RESUMED = Number.MAX_SAFE_INTEGER
export const KEY = 'pause'

/** The pause in a stored value, if there is one. */
export const pauseIn = (value: unknown): Pause | undefined =>
  typeof value === 'object' && value !== null && 'until' in value && typeof value.until === 'number'
    ? { until: value.until }
    : undefined

/** The pause that is set, over or not. */
export async function readPause(): Promise<Pause | undefined> {
  return pauseIn((await browser.storage.local.get(KEY))[KEY])
}

export const pauseUntil = (until: number): Promise<void> => browser.storage.local.set({ [KEY]: { until } })

export const resume = (): Promise<void> => browser.storage.local.remove(KEY)

/** Calls back whenever the pause is set or lifted, in whatever page. Returns the way to stop. */
export function watchPause(onChange: (pause: Pause | undefined) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange(pauseIn(changes[KEY].newValue))
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage.onChanged.removeListener(listen)
}

export const isPaused = (pause: Pause | undefined, now: number): boolean => pause !== undefined && now < pause.until

/**
 * What ends a pause that runs until `until` (epoch ms): the person, the end of the day, or a time of the clock. An hour from
 * late in the evening ends at a time, though tomorrow.
 */
export function endOfPause(until: number, today: Day): 'resumed' | 'tonight' | 'time' {
  if (until === UNTIL_RESUMED) return 'resumed'
  return until === startOfDay(addDays(today, 1)) ? 'tonight' : 'time'
}
