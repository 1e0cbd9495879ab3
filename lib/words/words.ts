/** Words of one language by their keys, such as `popup_today`. Forms of a plural stand in one text, apart by " | ". */
export type Words = Record<string, string>

/** A locale file: sections within sections, texts, and plurals whose keys are numbers and `n`. */
export type LocaleFile = { [key: string]: string | number | LocaleFile }

const tagOf = (path: string) => (/([\w]+)\.yml/.exec(path)?.[1] ?? '').replace('_', '-')

/** What stands for each file of `locales/`, by its language (BCP 47). */
export const byLanguage = <T>(files: Readonly<Record<string, T>>): Map<string, T> =>
  new Map(Object.entries(files).map(([path, value]) => [tagOf(path), value]))

/** The language that is spoken in a browser set to another, as the browser itself would choose: that one, what it is a kind of, or English. */
export const nearest = (language: string, among: readonly string[]): string =>
  [language, language.split('-')[0] ?? ''].find((tag) => among.includes(tag)) ?? 'en'

const isPlural = (section: LocaleFile) => Object.keys(section).every((key) => key === 'n' || /^\d+$/.test(key))

/** A locale file as flat as the browser's own messages are. Forms of plurals come in the order of their numbers. */
export function flatten(file: LocaleFile, at = ''): Words {
  const words: Words = {}
  for (const [key, value] of Object.entries(file)) {
    if (typeof value !== 'object') words[at + key] = String(value)
    else if (isPlural(value)) words[at + key] = Object.values(value).join(' | ')
    else Object.assign(words, flatten(value, `${at}${key}_`))
  }
  return words
}

/** Puts `$1`, `$2` ... into a text. */
export const fill = (text: string, values: readonly (string | number)[]): string =>
  text.replaceAll(/\$([1-9])/g, (_, n: string) => String(values[Number(n) - 1] ?? ''))

/** Puts `{names}` into a text. */
export const fillNamed = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (found, name: string) => String(values[name] ?? found))

const ORDER = ['zero', 'one', 'two', 'few', 'many', 'other']
const FEW_FORMS: Record<number, readonly string[]> = { 1: ['other'], 2: ['one', 'other'], 6: ORDER }

/**
 * The form of a plural for a number. A text has one form, two (one, other), or six, in the order of CLDR.
 *
 * @param language BCP 47
 * @throws RangeError if the forms are so many that nobody can say which is which
 */
export function formFor(text: string, count: number, language: string): string {
  const forms = text.split(' | ')
  const names = FEW_FORMS[forms.length]
  if (!names) throw new RangeError(`a plural with ${forms.length} forms: ${text}`)
  const at = names.indexOf(new Intl.PluralRules(language).select(count))
  return forms[at < 0 ? forms.length - 1 : at] ?? text
}
