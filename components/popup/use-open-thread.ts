import { useEffect, useState } from 'react'
import { openThreadInFront, type OpenThread } from '@/lib/store/open-threads'

/** The thread that the tab in front shows, as it was when the popup was opened. */
export function useOpenThread(): OpenThread | undefined {
  const [open, setOpen] = useState<OpenThread>()
  useEffect(() => {
    void openThreadInFront().then(setOpen, () => {})
  }, [])
  return open
}
