import type { Site } from './site'

/** Every site is a script of its own, so that a page loads only the one that is about it. The sensor comes after it. */
const NAME = 'closerSite'

/** Tells the sensor, which runs next in the same page and the same isolated world, what site this is. */
export const offer = (site: Site): void => void Reflect.set(globalThis, NAME, site)

/** The site that was offered. */
export const offered = (): Site | undefined => Reflect.get(globalThis, NAME) as Site | undefined
