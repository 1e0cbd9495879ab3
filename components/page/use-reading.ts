import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import type { Store } from '@/lib/store/db'
import { STUCK, troubleOf, type Trouble } from '@/lib/store/trouble'
import { useStore } from './store-context'

/** What a live query gave; `undefined` until it has given anything. */
export type Reading<T> = { value: T; trouble?: never } | { trouble: Trouble; value?: never } | undefined

/**
 * Reads the store, again whenever what was read changes. A failure becomes a trouble with a name.
 *
 * @param first what to show until then, if anything was read before
 */
export function useReading<T>(read: (store: Store) => Promise<T>, deps: unknown[], first?: T): Reading<T> {
  const store = useStore()
  const query = async (): Promise<Reading<T>> => {
    try {
      return { value: await read(store) }
    } catch (error) {
      return { trouble: troubleOf(error) }
    }
  }
  const reading = useLiveQuery(query, [store, ...deps], first === undefined ? undefined : { value: first })
  const isStuck = useStuck(store)
  return reading ?? (isStuck ? { trouble: 'unreadable' } : undefined)
}

/** Whether the database has not even opened for long. */
function useStuck(store: Store): boolean {
  const [isStuck, setStuck] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setStuck(!store.isOpen()), STUCK)
    return () => clearTimeout(timer)
  }, [store])
  return isStuck
}
