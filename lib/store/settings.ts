// Not the polyfill: content scripts read it, where its size counts, and both browsers have promises here.
import { browser } from '@wxt-dev/browser'
import { chosenIn, editsIn, settingsIn, type Settings } from '../settings/settings'

/** They live in extension storage and not in the database because content scripts must see them change at once. */
export const KEY = 'settings'

const stored = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY]

/** All that is stored of settings, to be put back as it was. */
export const storedSettings = stored
export const setStoredSettings = (value: unknown): Promise<void> =>
  navigator.locks.request(KEY, () =>
    value === undefined ? browser.storage.local.remove(KEY) : browser.storage.local.set({ [KEY]: value }),
  )

/** The settings that hold. */
export const readSettings = async (): Promise<Settings> => settingsIn(await stored())

/** Those that the person chose. */
export const chosenSettings = async (): Promise<Partial<Settings>> => chosenIn(await stored())

/** When those were last changed (epoch ms), by their names. */
export const settingsEdits = async (): Promise<Partial<Record<keyof Settings, number>>> => editsIn(await stored())

/**
 * Chooses some settings; the others stay. One change waits for the other, whatever page makes it.
 *
 * @param at epoch ms at which each was chosen, where that was not now
 */
export const changeSettings = (
  change: Partial<Settings>,
  at: Partial<Record<keyof Settings, number>> = {},
): Promise<void> =>
  navigator.locks.request(KEY, async () => {
    const before = await stored()
    const stamps = Object.fromEntries(
      Object.keys(change).map((name) => [name, at[name as keyof Settings] ?? Date.now()]),
    )
    const edits = { ...editsIn(before), ...stamps }
    await browser.storage.local.set({ [KEY]: { ...chosenIn(before), ...change, edits } })
  })

export const forgetSettings = (): Promise<void> => browser.storage.local.remove(KEY)

/** Calls back whenever settings change, in whatever page. Returns the way to stop. */
export function watchSettings(onChange: (settings: Settings) => void): () => void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) onChange(settingsIn(changes[KEY].newValue))
  }
  browser.storage.onChanged.addListener(listen)
  return () => browser.storage.onChanged.removeListener(listen)
}
