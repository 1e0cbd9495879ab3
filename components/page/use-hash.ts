import { useSyncExternalStore } from 'react'

const listen = (onChange: () => void) => {
  addEventListener('hashchange', onChange)
  return () => removeEventListener('hashchange', onChange)
}

/** The hash of the address. */
export const useHash = (): string => useSyncExternalStore(listen, () => location.hash)
