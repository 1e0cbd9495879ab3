import { createContext, useContext } from 'react'
import type { Store } from '@/lib/store/db'

export const StoreContext = createContext<Store | undefined>(undefined)

/** The store of this page. Its entrypoint provides it. */
export function useStore(): Store {
  const store = useContext(StoreContext)
  if (!store) throw new Error('no store was provided')
  return store
}
