import { browser } from 'wxt/browser'
import type { SiteId } from '../model/vocabulary'

/** The thread that a tab shows, by its name. Kept while the browser runs, in memory. */
export type OpenThread = { site: SiteId; thread: string }

const keyOf = (tab: number) => `thread:${tab}`

export const noteOpenThread = (tab: number, open: OpenThread | undefined): Promise<void> =>
  open ? browser.storage.session.set({ [keyOf(tab)]: open }) : browser.storage.session.remove(keyOf(tab))

/** The thread that the tab in front shows, if any. */
export async function openThreadInFront(): Promise<OpenThread | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true })
  if (tab?.id === undefined) return undefined
  const { site, thread } = Object(
    (await browser.storage.session.get(keyOf(tab.id)))[keyOf(tab.id)],
  ) as Partial<OpenThread>
  return typeof site === 'string' && typeof thread === 'string' ? { site, thread } : undefined
}
