import { GAP, LEAST_GAP, MOST_GAP } from '../conversations/runs'
import type { Store } from './db'
import { noteEdits } from './edits'

const NAME = 'gap'

/** The gap (ms) between two messages after which another conversation begins, if the person set one. */
export async function chosenGap(store: Store): Promise<number | undefined> {
  const value = (await store.settings.get(NAME))?.value
  return isGap(value) ? value : undefined
}

/** The gap (ms) that holds. */
export const readGap = async (store: Store): Promise<number> => (await chosenGap(store)) ?? GAP

/** @param gap ms, from `LEAST_GAP` to `MOST_GAP` */
export const setGap = (store: Store, gap: number): Promise<void> =>
  store.transaction('rw', store.settings, async () => {
    await store.settings.put({ name: NAME, value: gap })
    await noteEdits(store, ['gapMinutes'])
  })

const isGap = (value: unknown): value is number => typeof value === 'number' && value >= LEAST_GAP && value <= MOST_GAP
