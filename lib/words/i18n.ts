import type { createI18n } from '@wxt-dev/i18n'
import { browser } from '@wxt-dev/browser'
import type { GeneratedI18nStructure } from '#i18n'
import { fill, fillNamed, formFor, type Words } from './words'

let spoken: Words | undefined

/** Speaks the given words from now on, in place of those of the browser's language. */
export const speak = (words: Words | undefined): void => {
  spoken = words
}

/**
 * Whether there are any words to speak. Chromium has none for pages in a process that asked for them while the extension was being
 * replaced by a newer one: it remembers that there were none.
 */
export const hasWords = (): boolean => message('page.language', []) !== ''

type Values = readonly (string | number)[]

function message(key: string, values: Values): string {
  const name = key.replaceAll('.', '_')
  const word = spoken?.[name]
  return word === undefined ? browser.i18n.getMessage(name as never, values.map(String)) : fill(word, values)
}

type Argument = number | Values | Record<string, string | number>
const isNamed = (value: Argument): value is Record<string, string | number> =>
  typeof value === 'object' && !Array.isArray(value)

/**
 * The words for a key of `locales/`: `t(key)`, with `[values]` for `$1`, with `{ names }`, and with a number first for a plural.
 *
 * The browser can only speak its own language and knows no plurals; here a person may choose another, and the forms are
 * those of `Intl.PluralRules`.
 */
function t(key: string, ...args: Argument[]): string {
  const count = args.find((arg) => typeof arg === 'number')
  const values = args.find((arg): arg is Values => Array.isArray(arg)) ?? (count === undefined ? [] : [count])
  const named = args.find(isNamed)
  const all = message(key, values)
  const text = count === undefined ? all : formFor(all, count, message('page.language', []))
  return named ? fillNamed(text, named) : text
}

export const i18n = { t } as ReturnType<typeof createI18n<GeneratedI18nStructure>>
