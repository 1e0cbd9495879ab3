import type * as Likely from './likely'

/**
 * What a page most likely is comes in a script of its own, put into the page when it looks strange: most pages never do.
 */
type Reading = Pick<typeof Likely, 'likelyComposer' | 'likelyLike' | 'likelyMessages' | 'likelySubmit' | 'looksOn'>

const NAME = 'closerLikely'

/** Gives the sensor, which runs in the same isolated world, the ways to read a strange page. */
export const offerLikely = (reading: Reading): void => void Reflect.set(globalThis, NAME, reading)

/** The ways to read a strange page, once they are there. */
export const likely = (): Reading | undefined => Reflect.get(globalThis, NAME) as Reading | undefined
