import type * as Likely from './likely'
import type * as Thread from './thread'

/**
 * What most pages never need comes in scripts of its own, put into a page when its sensor asks: what reads an open thread,
 * and what a page most likely is that looks strange.
 */
type Parts = {
  likely: Pick<typeof Likely, 'likelyComposer' | 'likelyLike' | 'likelyMessages' | 'likelySubmit' | 'looksOn'>
  thread: Pick<typeof Thread, 'watchThread'>
}
export type PartName = keyof Parts

const nameOf = (name: PartName) => `closer-${name}`

/** Gives the sensor, which runs in the same isolated world, a part of it. */
export const offerPart = <N extends PartName>(name: N, part: Parts[N]): void =>
  void Reflect.set(globalThis, nameOf(name), part)

/** A part of the sensor, once it is there. */
export const part = <N extends PartName>(name: N): Parts[N] | undefined =>
  Reflect.get(globalThis, nameOf(name)) as Parts[N] | undefined
