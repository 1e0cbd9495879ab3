// Not the polyfill: this stands in the content script, where its size counts, and both browsers have promises here.
import { browser } from '@wxt-dev/browser'
import type { Delivery } from '../model/counts'

/**
 * Where a page that is going away leaves what has not been acknowledged. Its last message may die with it, and with
 * a worker that was just starting; storage outlives both. The worker empties it whenever it wakes.
 */
const PREFIX = 'outbox:'

export async function leaveInOutbox(delivery: Delivery): Promise<void> {
  await browser.storage.local.set({ [PREFIX + delivery.document]: delivery })
}

/** Everything left, by the key under which to discard it. Unparsed: whoever reads it must check it. */
export async function readOutbox(): Promise<[key: string, left: unknown][]> {
  return Object.entries(await browser.storage.local.get(null)).filter(([key]) => key.startsWith(PREFIX))
}

export const discardFromOutbox = (keys: string[]): Promise<void> => browser.storage.local.remove(keys)

/** Calls back whenever a page has left something. */
export function watchOutbox(onLeft: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const left = Object.entries(changes).some(
      ([key, change]) => key.startsWith(PREFIX) && change.newValue !== undefined,
    )
    if (area === 'local' && left) onLeft()
  })
}
