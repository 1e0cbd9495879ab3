import { browser } from 'wxt/browser'
import { openStore } from '../store/db'
import { isPaused, readPause } from '../store/pause'
import { countsBetween } from '../store/queries'
import { isCounted, readSites } from '../store/sites'
import { lossesOf } from '../summaries/health'
import { siteFor } from '../sites/registry'
import { clockDayOf } from '../time/calendar'
import { i18n } from '../words/i18n'
import type { OwnPage } from './page'

const store = openStore()
const path = (size: number) => `/icon/unread-${size}.png`
const UNREAD = { 16: path(16), 32: path(32) }

/** The site in an address that cannot be read today, as far as it is counted at all. */
async function unreadable(url: string | undefined, now: number): Promise<string | undefined> {
  const site = url !== undefined && URL.canParse(url) ? siteFor(new URL(url)) : undefined
  if (!site || isPaused(await readPause(), now) || !isCounted(await readSites(), site.id)) return undefined
  const today = clockDayOf(now)
  const { sightings } = await countsBetween(store, today, today)
  return lossesOf(sightings).has(site.id) ? site.name : undefined
}

/**
 * Shows on the icon, while a page is in front, that Closer cannot read all of its site today. A browser forgets what is set
 * for a tab when the tab goes elsewhere, and until then it is said again with each delivery.
 */
export async function showOnTab({ tab, url }: Pick<OwnPage, 'tab' | 'url'>): Promise<void> {
  const site = await unreadable(url, Date.now()).catch(() => undefined)
  if (site === undefined) return
  // The tab may be gone by now.
  await browser.action.setIcon({ tabId: tab, path: UNREAD }).catch(() => {})
  await browser.action.setTitle({ tabId: tab, title: i18n.t('toolbar.unread', { site }) }).catch(() => {})
}
