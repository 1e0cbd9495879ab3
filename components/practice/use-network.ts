import { useCallback, useReducer } from 'react'
import { begin, step, type NetworkState } from './network-state'

/** How long (ms) a partner takes to answer. */
const ANSWER_AFTER = 1_500

export type Network = NetworkState & {
  like: (id: string) => void
  comment: (id: string, text: string) => void
  /** Sends a message; the partner answers. */
  write: (name: string, text: string) => void
  read: (name: string) => void
}

/** The practice network: it lives as long as its page, and nowhere else. */
export function useNetwork(): Network {
  const [state, dispatch] = useReducer(step, undefined, begin)
  const like = useCallback((id: string) => dispatch({ type: 'like', id }), [])
  const comment = useCallback((id: string, text: string) => dispatch({ type: 'comment', id, text }), [])
  const read = useCallback((name: string) => dispatch({ type: 'read', name }), [])
  const write = useCallback((name: string, text: string) => {
    dispatch({ type: 'write', name, text })
    setTimeout(() => dispatch({ type: 'answer', name }), ANSWER_AFTER)
  }, [])
  return { ...state, like, comment, write, read }
}
