/**
 * Calls back after some time (ms), in which the time that it is held does not count.
 */
export function countdown(ms: number, onEnd: () => void, signal: AbortSignal) {
  let left = ms
  let since = performance.now()
  let timer: ReturnType<typeof setTimeout> | undefined = setTimeout(onEnd, left)
  const stop = () => {
    clearTimeout(timer)
    timer = undefined
  }
  signal.addEventListener('abort', stop)
  return {
    stop,
    hold: (held: boolean) => {
      if (signal.aborted || held === (timer === undefined)) return
      if (held) left -= performance.now() - since
      since = performance.now()
      stop()
      if (!held) timer = setTimeout(onEnd, left)
    },
  }
}
