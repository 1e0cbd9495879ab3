import { browser } from 'wxt/browser'
import type { ScriptPublicPath } from 'wxt/utils/inject-script'
import { parsePart } from '../messages/part'

/** Gives a page the parts of the sensor that it asks for. */
export function handleParts(): void {
  browser.runtime.onMessage.addListener((message, { id, tab, frameId }) => {
    const name = parsePart(message)
    if (!name || id !== browser.runtime.id || tab?.id === undefined || frameId !== 0) return undefined
    const put = browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: [`/${name}.js`] as ScriptPublicPath[],
    })
    return put.then(
      () => true,
      () => false,
    )
  })
}
