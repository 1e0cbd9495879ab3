import { byLanguage, flatten, type LocaleFile, type Words } from './words'

/** Of every language what the worker says, and no more (`scripts/locales.ts`): it cannot load a file when it needs one. */
const FILES = byLanguage(
  import.meta.glob<LocaleFile>('../../locales/*.yml', { import: 'default', query: '?spoken', eager: true }),
)

/** The languages that the worker speaks (BCP 47). */
export const SPOKEN: readonly string[] = [...FILES.keys()]

/** What the worker says in a language; undefined for one that Closer does not speak. */
export function spokenWords(language: string): Words | undefined {
  const file = FILES.get(language)
  return file && flatten(file)
}
