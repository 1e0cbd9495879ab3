import { browser } from 'wxt/browser'
import { siteOfSender } from '../messages/receive'
import { parseThread } from '../messages/thread'
import { noteOpenThread } from '../store/open-threads'
import { threadName } from '../store/secret'
import { isOwn } from './own-sites'
import { pageOf } from './page'

/** Names threads for the sensors that show them, and notes which tab shows which. */
export function handleThreads(): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    const id = parseThread(message)
    const page = pageOf(sender)
    if (id === undefined || !page) return undefined
    return siteOfSender(page.url, isOwn).then(async (site) => {
      const thread = site && id !== null ? await threadName(site, id) : undefined
      await noteOpenThread(page.tab, site && thread ? { site, thread } : undefined)
      return thread
    })
  })
  browser.tabs.onRemoved.addListener((tab) => void noteOpenThread(tab, undefined))
}
