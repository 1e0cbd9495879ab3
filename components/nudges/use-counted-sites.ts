import { SITES } from '@/lib/sites/registry'
import { useSites } from '../sites/use-sites'

/** Sites that a plan can be about: those that Closer knows, and those that were added. */
export function useCountedSites(): { id: string; name: string }[] {
  const own = useSites()?.own ?? []
  return [...SITES.map(({ id, name }) => ({ id, name })), ...own.map(({ host }) => ({ id: host, name: host }))]
}
