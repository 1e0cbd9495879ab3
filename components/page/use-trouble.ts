import { useEffect, useState } from 'react'
import { readTrouble, watchTrouble, type Trouble } from '@/lib/store/trouble'

/** The trouble that the background has noted, if any. */
export function useTrouble(): Trouble | undefined {
  const [trouble, setTrouble] = useState<Trouble>()
  useEffect(() => {
    const read = () => void readTrouble().then(setTrouble)
    read()
    return watchTrouble(read)
  }, [])
  return trouble
}
