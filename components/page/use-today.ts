import { useEffect, useState } from 'react'
import { dayOf, endOfHour } from '@/lib/time/calendar'

/** The local day, which may end while a page is open. */
export function useToday(): string {
  const [today, setToday] = useState(() => dayOf(Date.now()))
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const look = () => {
      const now = Date.now()
      setToday(dayOf(now))
      timer = setTimeout(look, endOfHour(now) - now)
    }
    look()
    return () => clearTimeout(timer)
  }, [])
  return today
}
