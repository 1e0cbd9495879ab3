import { browser } from 'wxt/browser'
import { isAskingForLikely } from '../messages/protocol'

/** Gives a page that looks strange to its sensor the script that reads it by what is most likely. */
export function handleStrangePages(): void {
  browser.runtime.onMessage.addListener((message, { id, tab, frameId }) => {
    if (!isAskingForLikely(message) || id !== browser.runtime.id || tab?.id === undefined || frameId !== 0) return
    void browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['/likely.js'] }).catch(() => {})
  })
}
