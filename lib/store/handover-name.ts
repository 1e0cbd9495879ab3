// Not the polyfill: this stands in the content script, where its size counts, and both browsers have promises here.
import { browser } from '@wxt-dev/browser'

const KEY = 'handover'

/**
 * The random name under which the scripts of one installation find each other in a page. An old script and the one that
 * replaces it after an update live in worlds of their own, and have nothing in common but the page; which must neither
 * see nor fake what they say.
 */
export async function handoverName(): Promise<string | undefined> {
  const name = (await browser.storage.local.get(KEY))[KEY]
  return typeof name === 'string' ? name : undefined
}

/** Calls back when the name is made: a page may be opened before the worker has made it, as Closer is installed. */
export function watchHandoverName(onName: (name: string) => void): void {
  browser.storage.onChanged.addListener((changes) => {
    const name = changes[KEY]?.newValue
    if (typeof name === 'string') onName(name)
  })
}

export async function makeHandoverName(): Promise<void> {
  if ((await handoverName()) === undefined) await browser.storage.local.set({ [KEY]: crypto.randomUUID() })
}
