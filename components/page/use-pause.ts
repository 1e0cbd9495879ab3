import { useEffect, useState } from 'react'
import { readPause, watchPause, type Pause } from '@/lib/store/pause'

/** Longer than this (ms) no browser can set a timer. */
const LONGEST_TIMER = 2 ** 31 - 1

/** The pause that holds now, if any. */
export function usePause(): Pause | undefined {
  const [pause, setPause] = useState<Pause>()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const take = (next: Pause | undefined) => {
      clearTimeout(timer)
      const left = (next?.until ?? 0) - Date.now()
      setPause(left > 0 ? next : undefined)
      if (left > 0 && left <= LONGEST_TIMER) timer = setTimeout(() => setPause(undefined), left)
    }
    void readPause().then(take)
    const stop = watchPause(take)
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [])
  return pause
}
