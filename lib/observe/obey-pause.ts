import { isPaused, readPause, watchPause, type Pause } from '../store/pause'
import type { Sensor } from './sensor'

/** A timer holds at most so many ms; a longer pause is looked at again then. */
const LONGEST_TIMER = 2 ** 31 - 1

/** Stops a sensor while tracking is paused. */
export function obeyPause(sensor: Sensor): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const obey = (pause: Pause | undefined) => {
    const now = Date.now()
    const paused = isPaused(pause, now)
    sensor.pause(paused)
    clearTimeout(timer)
    if (pause && paused) timer = setTimeout(() => obey(pause), Math.min(pause.until - now, LONGEST_TIMER))
  }
  watchPause(obey)
  readPause().then(obey, () => {})
}
