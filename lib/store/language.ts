import { browser } from 'wxt/browser'
import type { Words } from '../words/words'

/**
 * The language that the person chose (BCP 47). With it stand the words that the worker speaks, which can load no others, and
 * the version of Closer that they are from.
 */
export type Language = { language: string; version: string; words: Words }

const KEY = 'language'
/** Sections of the locale files that the worker speaks. */
const SPOKEN = /^(?:page|toolbar|card|plan|opener|elsewhere_minutes)(?:_|$)/

const languageIn = (value: unknown): Language | undefined =>
  typeof value === 'object' && value !== null && 'language' in value ? (value as Language) : undefined

/** The chosen language; undefined for the browser's. */
export async function readLanguage(): Promise<Language | undefined> {
  return languageIn((await browser.storage.local.get(KEY))[KEY])
}

/** @param words all words of the language */
export async function chooseLanguage(language: string, words: Words): Promise<void> {
  const spoken = Object.fromEntries(Object.entries(words).filter(([key]) => SPOKEN.test(key)))
  const { version } = browser.runtime.getManifest()
  await browser.storage.local.set({ [KEY]: { language, version, words: spoken } satisfies Language })
}

/** Goes back to the browser's language. */
export const forgetLanguage = (): Promise<void> => browser.storage.local.remove(KEY)

/** Calls back whenever another language is chosen, in whatever page. */
export function watchLanguage(onChange: (language: Language | undefined) => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes[KEY]) onChange(languageIn(changes[KEY].newValue))
  })
}
