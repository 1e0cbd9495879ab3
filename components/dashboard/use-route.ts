import { useEffect } from 'react'
import { useHash } from '../page/use-hash'

/** The page that the hash names (what follows it, as in `#/friends/<id>`, is the page's own), or `fallback` (put into the address) if it names none of `known`. */
export function useRoute<R extends string>(known: readonly R[], fallback: R): R {
  const hash = useHash()
  const route = known.find((name) => hash === `#/${name}` || hash.startsWith(`#/${name}/`))
  useEffect(() => {
    if (!route) location.replace(`#/${fallback}`)
  }, [route, fallback])
  return route ?? fallback
}
