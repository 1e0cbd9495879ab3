// Not the polyfill: this stands in the content script, where its size counts, and both browsers have promises here.
import { browser } from '@wxt-dev/browser'
import type { SiteId } from '../model/vocabulary'
import { KEY as PAUSE, pauseIn } from './pause'
import { settingsIn, type Settings } from '../settings/settings'
import { KEY as SETTINGS } from './settings'
import { KEY as SITES, isCounted } from './sites'

/** What a page's script must obey: whether its site is counted, until when all is paused (epoch ms), what the person set. */
export type Orders = { counted: boolean; until: number; settings: Settings }

export async function readOrders(site: SiteId): Promise<Orders> {
  const stored = await browser.storage.local.get([PAUSE, SITES, SETTINGS])
  return {
    counted: isCounted(stored[SITES], site),
    until: pauseIn(stored[PAUSE])?.until ?? 0,
    settings: settingsIn(stored[SETTINGS]),
  }
}

/** Calls back whenever orders may have changed. */
export function watchOrders(onChange: () => void): void {
  browser.storage.onChanged.addListener((changes) => {
    if (changes[PAUSE] || changes[SITES] || changes[SETTINGS]) onChange()
  })
}
