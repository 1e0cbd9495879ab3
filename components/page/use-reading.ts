import { useLiveQuery } from 'dexie-react-hooks'
import type { Store } from '@/lib/store/db'
import { troubleOf, type Trouble } from '@/lib/store/trouble'
import { useStore } from './store-context'

/** What a live query gave; `undefined` until it has given anything. */
export type Reading<T> = { value: T; trouble?: never } | { trouble: Trouble; value?: never } | undefined

/** Reads the store, again whenever what was read changes. A failure becomes a trouble with a name. */
export function useReading<T>(read: (store: Store) => Promise<T>, deps: unknown[]): Reading<T> {
  const store = useStore()
  return useLiveQuery(async (): Promise<Reading<T>> => {
    try {
      return { value: await read(store) }
    } catch (error) {
      return { trouble: troubleOf(error) }
    }
  }, [store, ...deps])
}
