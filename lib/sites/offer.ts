import type { Site } from './site'

/** Every site is a script of its own, so that a page loads only the one that is about it. The sensor comes after it. */
const NAME = 'closerSite'
const OWN = 'closerHost'

/** Tells the sensor, which runs next in the same page and the same isolated world, what site this is. */
export const offer = (site: Site): void => void Reflect.set(globalThis, NAME, site)

/** Tells it that the site goes by its host, whatever it runs on: it is one that the person added. */
export const offerAs = (host: string): void => void Reflect.set(globalThis, OWN, host)

/** The site that was offered. */
export function offered(): Site | undefined {
  const site = Reflect.get(globalThis, NAME) as Site | undefined
  const host = Reflect.get(globalThis, OWN) as string | undefined
  return site && host ? { ...site, id: host } : site
}
