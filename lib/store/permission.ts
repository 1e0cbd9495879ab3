import { browser } from 'wxt/browser'

/** What the browser itself keeps for a person: the hosts that they let Closer look at beyond those of the sites it knows. */

/** Match patterns for all pages of a host. */
export const pagesOf = (host: string): string[] => [`*://${host}/*`]

export const mayLookAt = (host: string): Promise<boolean> => browser.permissions.contains({ origins: pagesOf(host) })

/** Asks the person. Browsers do so only straight from a click or a key: nothing may be awaited before. */
export const askToLookAt = (host: string): Promise<boolean> => browser.permissions.request({ origins: pagesOf(host) })

/** Gives a permission back. What the manifest asks for cannot be given back, and need not be. */
export async function stopLookingAt(host: string): Promise<void> {
  await browser.permissions.remove({ origins: pagesOf(host) }).catch(() => false)
}

/** Calls back whenever a permission was given or taken, also in the browser's own settings. Returns the way to stop. */
export function watchPermissions(onChange: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions
  // Some versions pass what changed, which whoever listens looks up anyway.
  const listen = () => onChange()
  onAdded.addListener(listen)
  onRemoved.addListener(listen)
  return () => {
    onAdded.removeListener(listen)
    onRemoved.removeListener(listen)
  }
}

/** Asks whether the system may show notifications. As above: nothing may be awaited before. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request({ permissions: ['notifications'] })

/** Asks whether Closer may save downloads. As above: nothing may be awaited before. */
export const askToDownload = (): Promise<boolean> => browser.permissions.request({ permissions: ['downloads'] })

/** Gives that back. */
export async function stopDownloading(): Promise<void> {
  await browser.permissions.remove({ permissions: ['downloads'] }).catch(() => false)
}
