import { describe, expect, it } from 'vitest'
import { LANGUAGES, wordsIn } from '../../lib/words/languages'
import type { LocaleFile, Words } from '../../lib/words/words'
import { DENIALS, NEVER } from './never'
import { isUsed } from './used'

const files = import.meta.glob<LocaleFile>('../../locales/*.yml', { import: 'default', eager: true })
const english = (await wordsIn('en')) as Words
const KEYS = Object.keys(english)

/** Keys as the source writes them. */
function paths(file: LocaleFile, at = ''): string[] {
  return Object.entries(file).flatMap(([key, value]) =>
    typeof value !== 'object' || Object.keys(value).every((form) => form === 'n' || /^\d+$/.test(form))
      ? [at + key]
      : paths(value, `${at}${key}.`),
  )
}

/** Words that are the same in other languages, or names. "Feeds, reels, stories" is Portuguese, too. */
const SAME = /^(?:extension_name|page_(?:language|direction)|popup_title|toolbar_counting|practice_network|ladderHint_watching)$/
/** Whether two words stand side by side in it, apart from what is put in and the name behind a title. */
const isPhrase = (text: string) => /\p{L}\s+\p{L}/u.test(text.replaceAll(/\{\w+\}|\$\d|·.*/g, ' | '))

const marks = (text: string) => [...new Set(text.match(/\{\w+\}|\$\d/g))].toSorted()
const isPlural = (text: string) => text.includes(' | ')
const formsOf = (language: string) => new Intl.PluralRules(language).resolvedOptions().pluralCategories
/** Languages that have a form of their own for a million need none for whole numbers below it. */
const wanted = (language: string) => formsOf(language).filter((form) => form !== 'many' || language === 'ar').length

it('every key is used somewhere', () =>
  expect(paths(files['../../locales/en.yml'] ?? {}).filter((key) => !isUsed(key))).toEqual([]))

it('the list of what is never said has every language', () =>
  expect(Object.keys(NEVER).filter((language) => LANGUAGES.includes(language)).toSorted()).toEqual(LANGUAGES))

describe.each(LANGUAGES)('%s', (language) => {
  const found = wordsIn(language) as Promise<Words>

  it('has the keys of English, no more and no fewer', async () =>
    expect(Object.keys(await found).toSorted()).toEqual(KEYS.toSorted()))

  it('has nothing empty, and no space at an end', async () =>
    expect(Object.entries(await found).filter(([, text]) => text.trim() === '' || text !== text.trim())).toEqual([]))

  it('names itself and the way it is written', async () => {
    const words = await found
    expect(words['page_language']).toBe(language)
    expect(words['page_direction']).toBe(language === 'ar' ? 'rtl' : 'ltr')
  })

  it('has as many forms of a plural as the language has', async () => {
    const words = await found
    const plurals = KEYS.filter((key) => isPlural(english[key] ?? ''))
    const odd = plurals.filter((key) => words[key]?.split(' | ').length !== wanted(language))
    expect(odd).toEqual([])
  })

  it('keeps every {name} and $1', async () => {
    const words = await found
    const last = (text: string) => text.split(' | ').at(-1) ?? ''
    const odd = KEYS.filter((key) => String(marks(last(words[key] ?? ''))) !== String(marks(last(english[key] ?? ''))))
    expect(odd).toEqual([])
  })

  it.skipIf(language === 'en')('is translated', async () => {
    const words = await found
    const same = KEYS.filter((key) => !SAME.test(key) && words[key] === english[key] && /\p{L}{4}/u.test(words[key] ?? ''))
    // A word or two may be spelled alike; a sentence is not.
    expect(same.filter((key) => isPhrase(english[key] ?? ''))).toEqual([])
    expect(same.length).toBeLessThan(KEYS.length * 0.04)
  })

  it('never claims what nobody knows, and blames nobody', async () => {
    const words = Object.entries(await found).filter(([key]) => !DENIALS.has(key))
    const said = words.filter(([, text]) => NEVER[language]?.some((never) => never.test(text.toLocaleLowerCase(language))))
    expect(said).toEqual([])
  })
})

it('the list finds what is never to be said', () => {
  const all = (language: string, text: string) => NEVER[language]?.some((never) => never.test(text.toLowerCase()))
  expect(all('en', 'Scrolling makes you lonely')).toBe(true)
  expect(all('en', 'You spent too much time')).toBe(true)
  expect(all('de', 'Scrollen macht dich einsam')).toBe(true)
  expect(all('fr', 'Bravo, continue comme ça !')).toBe(true)
  expect(all('ja', '時間の無駄です')).toBe(true)
  expect(all('zh-CN', '刷屏让人孤独')).toBe(true)
})
