import { bluesky } from './bluesky'
import { discord } from './discord'
import { facebook } from './facebook'
import { googlemessages } from './googlemessages'
import { instagram } from './instagram'
import { linkedin } from './linkedin'
import { mastodon } from './mastodon'
import { messenger } from './messenger'
import { pinterest } from './pinterest'
import { reddit } from './reddit'
import { snapchat } from './snapchat'
import { telegram } from './telegram'
import { threads } from './threads'
import { tiktok } from './tiktok'
import { tumblr } from './tumblr'
import { whatsapp } from './whatsapp'
import { x } from './x'
import { youtube } from './youtube'
import type { SiteId } from '../model/vocabulary'
import type { Site } from './site'

/** Every site Closer reads, in the order in which people see them. */
export const SITES: readonly Site[] = [
  x,
  instagram,
  facebook,
  messenger,
  reddit,
  tiktok,
  youtube,
  linkedin,
  threads,
  bluesky,
  mastodon,
  whatsapp,
  telegram,
  discord,
  snapchat,
  pinterest,
  tumblr,
  googlemessages,
]

/** `*://*.reddit.com/*` as a test of host names. */
function fits(pattern: string, host: string): boolean {
  const wanted = pattern.split('/')[2] ?? ''
  return wanted.startsWith('*.') ? host === wanted.slice(2) || host.endsWith(wanted.slice(1)) : host === wanted
}

/** The site that an address belongs to. */
export function siteFor(url: Pick<URL, 'protocol' | 'hostname'>): Site | undefined {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined
  return SITES.find((site) => site.matches.some((pattern) => fits(pattern, url.hostname)))
}

export const siteById = (id: SiteId): Site | undefined => SITES.find((site) => site.id === id)

/** The files of the extension that read a site's pages, in the order in which they must run. */
export const scriptsOf = (site: Site): string[] => [`sites/${site.id}.js`, 'sensor.js']
