import { browser } from 'wxt/browser'

export type Room = {
  /** Bytes that everything takes, as the browser reckons; undefined where it does not say. */
  bytes: number | undefined
  /** Whether the browser keeps it when room runs short. */
  kept: boolean
}

/** Chromium exempts an extension with this permission from clearing, and says nothing of that in `persisted()`. */
const isExempt = () => browser.runtime.getManifest().permissions?.some((name) => name === 'unlimitedStorage') ?? false

/** How much room the browser gives to what Closer stores, and whether it may clear it. */
export async function readRoom(): Promise<Room> {
  const [estimate, persisted] = await Promise.all([navigator.storage.estimate(), navigator.storage.persisted()])
  return { bytes: estimate.usage, kept: persisted || isExempt() }
}

/** Asks the browser, which may ask the person, to keep it. Comes back with whether it will. */
export const askToKeep = (): Promise<boolean> => navigator.storage.persist()
