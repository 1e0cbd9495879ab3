import { describe, expect, it } from 'vitest'
import { LANGUAGES, wordsIn } from '../../lib/words/languages'
import { SPOKEN, spokenWords } from '../../lib/words/spoken'
import { nearest } from '../../lib/words/words'

/** What is written outside the pages, for the worker to say. */
const SOURCES = import.meta.glob<string>('../../lib/**/*.ts', { query: '?raw', import: 'default', eager: true })

/** The beginnings of keys in it, as far as they do not hang on a value. */
const said = Object.values(SOURCES).flatMap((source) =>
  [...source.matchAll(/i18n\.t\(\s*(['`])([\w.]+)/g)].map(([, , key = '']) => key.replaceAll('.', '_')),
)

it('the worker has every word that it says', () => {
  const keys = Object.keys(spokenWords('en') ?? {})
  expect(said.length).toBeGreaterThan(20)
  expect(said.filter((key) => !keys.some((its) => its.startsWith(key)))).toEqual([])
})

describe.each(LANGUAGES)('in %s', (language) => {
  it('the worker says what the pages say', async () =>
    expect(await wordsIn(language)).toMatchObject(spokenWords(language) ?? {}))
})

it('the worker speaks every language', () => expect([...SPOKEN].toSorted()).toEqual(LANGUAGES))

it.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['pt-BR', 'pt-BR'],
  ['pt-PT', 'en'],
  ['zh-CN', 'zh-CN'],
  ['es-419', 'es'],
  ['fi', 'en'],
  ['', 'en'],
])('a browser in %s hears %s', (language, heard) => expect(nearest(language, SPOKEN)).toBe(heard))
