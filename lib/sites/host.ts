import type { Site } from './site'
import { siteFor } from './registry'

/** Why an address cannot be added as a site: it is none, Closer knows its site, or its name does not fit. */
export type NoHost = 'notAnAddress' | 'digit' | 'tooLong'
export type HostFound = { host: string } | { known: Site } | { refused: NoHost }

/** Longest name under which counts can be kept. */
const MOST = 61

/** The host that an address names, however it was typed: with or without its scheme, with a path or without. */
export function hostIn(typed: string): HostFound {
  const text = typed.trim()
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `https://${text}`
  if (!URL.canParse(address)) return { refused: 'notAnAddress' }
  const url = new URL(address)
  const host = url.hostname.replace(/\.$/, '')
  if (!/^https?:$/.test(url.protocol) || !/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(host)) return { refused: 'notAnAddress' }
  const known = siteFor({ protocol: 'https:', hostname: host })
  if (known) return { known }
  if (!/^[a-z]/.test(host)) return { refused: 'digit' }
  return host.length > MOST ? { refused: 'tooLong' } : { host }
}

/** Whether an id is a host, so that of a site that somebody added. Ids of the sites that Closer knows have no dot. */
export const isHost = (id: string): boolean => id.includes('.')
