import { useCallback, useRef, useState } from 'react'

/**
 * A list that shows its first few, and as many more at each press of a button. The focus goes to the first that comes: the
 * button may be gone by then, and who hears the page would have to look for them above it.
 */
export function useMore(step: number) {
  const [most, setMost] = useState(step)
  const isAsked = useRef(false)
  // What is drawn there later, because the list changed by itself, must not take the focus from where it is.
  const arrives = useCallback((element: HTMLElement | null) => {
    if (!element || !isAsked.current) return
    isAsked.current = false
    element.focus()
  }, [])
  return {
    /** So many are to be shown. */
    most,
    /** So many were to be shown before the last press. */
    before: most - step,
    more: () => {
      isAsked.current = true
      setMost(most + step)
    },
    /** Back to the first few. */
    fewer: () => {
      isAsked.current = false
      setMost(step)
    },
    /** The `ref` of the first that comes after `before`. */
    arrives,
  }
}
