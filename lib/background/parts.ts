import { browser } from 'wxt/browser'
import { parsePart } from '../messages/part'
import { pageOf, runIn } from './page'

/** Gives a page the parts of the sensor that it asks for. */
export function handleParts(): void {
  browser.runtime.onMessage.addListener((message, sender) => {
    const name = parsePart(message)
    const page = name && pageOf(sender)
    return page && runIn(page, [`/${name}.js`])
  })
}
