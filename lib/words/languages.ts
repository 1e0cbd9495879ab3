import { flatten, type LocaleFile, type Words } from './words'

const FILES = import.meta.glob<LocaleFile>('../../locales/*.yml', { import: 'default' })

const tagOf = (path: string) => (/([\w]+)\.yml$/.exec(path)?.[1] ?? '').replace('_', '-')
const BY_TAG = new Map(Object.entries(FILES).map(([path, load]) => [tagOf(path), load]))

/** The languages that Closer speaks (BCP 47). */
export const LANGUAGES: readonly string[] = [...BY_TAG.keys()].toSorted()

/** The words of a language; undefined for one that Closer does not speak. */
export async function wordsIn(language: string): Promise<Words | undefined> {
  const load = BY_TAG.get(language)
  return load && flatten(await load())
}

/** What a language calls itself. */
export const nameOf = (language: string): string => {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1)
}
