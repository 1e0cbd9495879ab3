import { siteFor } from '../../lib/sites/registry'
import { pageOf } from './driver/fixtures'

/** The page that stands in for an address. */
export function fixtureFor(address: string): string | undefined {
  const url = new URL(address)
  const site = url.protocol === 'https:' ? siteFor(url) : undefined
  return site && pageOf(site.id)
}
