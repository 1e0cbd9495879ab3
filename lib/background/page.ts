import { browser } from 'wxt/browser'
import type { ScriptPublicPath } from 'wxt/utils/inject-script'
import type { Sender } from '../messages/receive'

/** A page that our own script runs in. */
export type OwnPage = { tab: number; url: string | undefined; documentId: string | undefined }

type Asking = Sender & { tab?: { id?: number | undefined } | undefined; documentId?: string | undefined }

/** The page that a message comes from; undefined if it is not our own script in the top document of a tab. */
export function pageOf({ id, url, tab, frameId, documentId }: Asking): OwnPage | undefined {
  if (id !== browser.runtime.id || tab?.id === undefined || frameId !== 0) return undefined
  return { tab: tab.id, url, documentId }
}

/**
 * Runs scripts in a page; tells whether they ran. The tab may have gone elsewhere meanwhile: where the browser names
 * documents, they run in the one that asked or in none.
 */
export function runIn({ tab, documentId }: OwnPage, files: readonly string[]): Promise<boolean> {
  const target = { tabId: tab, ...(documentId && { documentIds: [documentId] }) }
  return browser.scripting.executeScript({ target, files: files as ScriptPublicPath[] }).then(
    () => true,
    () => false,
  )
}
