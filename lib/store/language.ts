import { browser } from 'wxt/browser'

/** The language that the person chose (BCP 47). */
export type Language = { language: string }

const KEY = 'language'

const languageIn = (value: unknown): Language | undefined =>
  typeof value === 'object' && value !== null && 'language' in value ? (value as Language) : undefined

/** The chosen language; undefined for the browser's. */
export async function readLanguage(): Promise<Language | undefined> {
  return languageIn((await browser.storage.local.get(KEY))[KEY])
}

/** Keeps what the person chose. @param language BCP 47 */
export const chooseLanguage = (language: string): Promise<void> =>
  browser.storage.local.set({ [KEY]: { language } satisfies Language })

/** Goes back to the browser's language. */
export const forgetLanguage = (): Promise<void> => browser.storage.local.remove(KEY)

/** Calls back whenever another language is chosen, in whatever page. */
export function watchLanguage(onChange: (language: Language | undefined) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[KEY]) onChange(languageIn(changes[KEY].newValue))
  })
}
