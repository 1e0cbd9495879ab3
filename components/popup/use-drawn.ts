import { useEffect, useState } from 'react'

/** Whether what was `wanted` has been painted: what is loaded after that keeps nobody waiting. */
export function useDrawn(wanted: boolean): boolean {
  const [drawn, setDrawn] = useState(false)
  useEffect(() => {
    if (!wanted || drawn) return undefined
    // Two frames on, what was read has been painted.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setDrawn(true))
    })
    return () => cancelAnimationFrame(frame)
  }, [wanted, drawn])
  return drawn
}
