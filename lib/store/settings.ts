// Not the polyfill: content scripts read it, where its size counts, and both browsers have promises here.
import { browser } from '@wxt-dev/browser'
import { chosenIn, settingsIn, type Settings } from '../settings/settings'

/** They live in extension storage and not in the database because content scripts must see them change at once. */
export const KEY = 'settings'

const stored = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY]

/** The settings that hold. */
export const readSettings = async (): Promise<Settings> => settingsIn(await stored())

/** Those that the person chose. */
export const chosenSettings = async (): Promise<Partial<Settings>> => chosenIn(await stored())

/** Chooses some settings; the others stay. One change waits for the other, whatever page makes it. */
export const changeSettings = (change: Partial<Settings>): Promise<void> =>
  navigator.locks.request(KEY, async () =>
    browser.storage.local.set({ [KEY]: { ...(await chosenSettings()), ...change } }),
  )

export const forgetSettings = (): Promise<void> => browser.storage.local.remove(KEY)

/** Calls back whenever settings change, in whatever page. Returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange(settingsIn(changes[KEY].newValue))
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage.onChanged.removeListener(listen)
}
