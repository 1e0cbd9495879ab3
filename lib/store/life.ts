import { browser } from 'wxt/browser'

/** Whether this is the first time that `what` is asked since the extension was started, however often its worker was. */
export async function firstInThisLife(what: string): Promise<boolean> {
  const key = `once:${what}`
  if ((await browser.storage.session.get(key))[key]) return false
  await browser.storage.session.set({ [key]: true })
  return true
}
