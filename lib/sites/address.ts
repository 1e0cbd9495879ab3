import type { Surface } from '../model/vocabulary'
import type { Site } from './site'

type Address = Pick<Location, 'pathname' | 'hash'>

const partOf = ({ byHash }: Site, { hash, pathname }: Address) =>
  byHash === true || (byHash === 'path' && /^#!?\//.test(hash)) ? hash : pathname

/** The surface that an address names; `other` where the site's table has nothing for it. */
export function surfaceOf(site: Site, address: Address): Surface {
  const part = partOf(site, address)
  return site.surfaces.find(([path]) => path.test(part))?.[1] ?? 'other'
}

/** The id of the thread that an address names. It may name a person: never store, log or show it. */
export const threadOf = (site: Site, address: Address): string | undefined =>
  site.thread?.exec(partOf(site, address))?.[1]
