import { useEffect, useState } from 'react'
import { mayLookAt, watchPermissions } from '@/lib/store/permission'

/** Whether the browser lets Closer look at a host, as it changes: it can be withdrawn in the browser's own settings. */
export function useAllowed(host: string): boolean {
  const [allowed, setAllowed] = useState(true)
  useEffect(() => {
    const look = () => void mayLookAt(host).then(setAllowed)
    look()
    return watchPermissions(look)
  }, [host])
  return allowed
}
