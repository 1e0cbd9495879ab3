import { useEffect, useReducer, useState } from 'react'
import { isPaused, readPause, watchPause, type Pause } from '@/lib/store/pause'

/** Longer than this (ms) no browser can set a timer. */
const LONGEST_TIMER = 2 ** 31 - 1

/** The pause that holds now, if any. */
export function usePause(): Pause | undefined {
  const [pause, setPause] = useState<Pause>()
  const [, lookAgain] = useReducer((n: number) => n + 1, 0)
  useEffect(() => {
    void readPause().then(setPause)
    return watchPause(setPause)
  }, [])
  useEffect(() => {
    const left = (pause?.until ?? 0) - Date.now()
    if (left <= 0 || left > LONGEST_TIMER) return undefined
    const timer = setTimeout(lookAgain, left)
    return () => clearTimeout(timer)
  }, [pause])
  return isPaused(pause, Date.now()) ? pause : undefined
}
