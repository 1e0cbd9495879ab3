import { useState } from 'react'

/**
 * What a control shows: what was picked in it, until it is left, else what is stored. What is picked takes a moment to be
 * stored, and would fall back under the next key.
 */
export function usePicked<T>(stored: T) {
  const [picked, pick] = useState<T>()
  return { shown: picked ?? stored, pick, leave: () => pick(undefined) }
}
