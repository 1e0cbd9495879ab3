import { GAP, LEAST_GAP, MOST_GAP } from '../conversations/runs'
import type { Store } from './db'

const NAME = 'gap'

/** The gap (ms) between two messages after which another conversation begins, as the person set it. */
export async function readGap(store: Store): Promise<number> {
  const value = (await store.settings.get(NAME))?.value
  return isGap(value) ? value : GAP
}

/** @param gap ms, from `LEAST_GAP` to `MOST_GAP` */
export const setGap = (store: Store, gap: number): Promise<unknown> => store.settings.put({ name: NAME, value: gap })

const isGap = (value: unknown): value is number => typeof value === 'number' && value >= LEAST_GAP && value <= MOST_GAP
