/** How often (ms) the address is looked at where the browser does not tell (no Navigation API), while the page is visible. */
const LOOK_EVERY = 1_000

/** By when (ms) a page has been drawn after its address changed, or something was pressed. */
const DRAWN = [300, 1_500]

/**
 * Calls back when the page has been drawn, after it was asked for, lately: the address changes before that, and what had
 * the focus may go without a word.
 *
 * @returns the way to ask
 */
export function whenDrawn(onDrawn: (isWhole: boolean) => void): () => void {
  let timers: ReturnType<typeof setTimeout>[] = []
  return () => {
    timers.forEach(clearTimeout)
    timers = DRAWN.map((ms) => setTimeout(() => onDrawn(ms === DRAWN.at(-1)), ms))
  }
}

/** Tells when the address changes without a new page: none of these sites loads one for each click. */
export function watchAddress(window: Window, onChange: () => void, signal: AbortSignal): void {
  let last = window.location.href
  const check = () => {
    if (window.location.href === last) return
    last = window.location.href
    onChange()
  }
  const listen = { capture: true, passive: true, signal }
  for (const type of ['popstate', 'hashchange', 'pageshow']) window.addEventListener(type, check, listen)
  // TypeScript takes it for given; Firefox before 147 has none.
  const navigation = window.navigation as Navigation | undefined
  if (navigation) {
    navigation.addEventListener('currententrychange', check, { signal })
    return
  }
  const { document } = window
  let timer: ReturnType<typeof setInterval> | undefined
  const poll = () => {
    clearInterval(timer)
    if (document.visibilityState === 'visible' && !signal.aborted) timer = setInterval(check, LOOK_EVERY)
  }
  document.addEventListener('visibilitychange', poll, listen)
  signal.addEventListener('abort', () => clearInterval(timer))
  poll()
}
