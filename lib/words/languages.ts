import { byLanguage, flatten, type LocaleFile, type Words } from './words'

const FILES = byLanguage(import.meta.glob<LocaleFile>('../../locales/*.yml', { import: 'default' }))

/** The languages that Closer speaks (BCP 47). */
export const LANGUAGES: readonly string[] = [...FILES.keys()].toSorted()

/** The words of a language; undefined for one that Closer does not speak. */
export async function wordsIn(language: string): Promise<Words | undefined> {
  const load = FILES.get(language)
  return load && flatten(await load())
}

/** What a language calls itself. */
export const nameOf = (language: string): string => {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
