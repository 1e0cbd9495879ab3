import { afterEach, describe, expect, it } from 'vitest'
import { i18n, speak } from '../../lib/words/i18n'
import { fill, fillNamed, flatten, formFor } from '../../lib/words/words'

const ARABIC = 'صفر | واحد | اثنان | $1 قليل | $1 كثير | $1 آخر'

describe('flatten', () => {
  it('joins keys, and the forms of a plural in the order of their numbers', () =>
    expect(
      flatten({ a: { b: 'x', c: { n: 'many', 1: 'one', 11: 'eleven', 2: 'two' } }, d: { e: { f: 'y' } } }),
    ).toEqual({
      a_b: 'x',
      a_c: 'one | two | eleven | many',
      d_e_f: 'y',
    }))
})

describe('formFor', () => {
  it.each([
    ['en', 0, 'b'],
    ['en', 1, 'a'],
    ['en', 2, 'b'],
    ['fr', 0, 'a'],
    ['fr', 1, 'a'],
    ['fr', 2, 'b'],
    ['fr', 1_000_000, 'b'],
  ])('%s %d', (language, count, form) => expect(formFor('a | b', count, language)).toBe(form))

  it.each([0, 1, 2, 1000])('has one form in Japanese for %d', (count) => expect(formFor('a', count, 'ja')).toBe('a'))

  it.each([
    [0, 'صفر'],
    [1, 'واحد'],
    [2, 'اثنان'],
    [3, '$1 قليل'],
    [10, '$1 قليل'],
    [11, '$1 كثير'],
    [99, '$1 كثير'],
    [100, '$1 آخر'],
    [103, '$1 قليل'],
  ])('has six in Arabic: %d', (count, form) => expect(formFor(ARABIC, count, 'ar')).toBe(form))

  it('refuses forms that nobody can tell apart', () => expect(() => formFor('a | b | c', 1, 'en')).toThrow('3 forms'))
})

it('fills in values, by place and by name, once each', () => {
  expect(fill('$2 of $1', [5, '$1'])).toBe('$1 of 5')
  expect(fillNamed('{a} and {b} and {c}', { a: '{b}', b: 2 })).toBe('{b} and 2 and {c}')
})

describe('another language than the browser’s', () => {
  afterEach(() => speak(undefined))

  it('is spoken once it is chosen', () => {
    speak({ page_language: 'ar', popup_today: 'اليوم', ladder_likes: ARABIC, ladder_with: 'مع {names}' })
    expect(i18n.t('popup.today')).toBe('اليوم')
    expect(i18n.t('ladder.likes', 3)).toBe('3 قليل')
    expect(i18n.t('ladder.likes', 100, ['١٠٠'])).toBe('١٠٠ آخر')
    expect(i18n.t('ladder.with', { names: 'Ruth' })).toBe('مع Ruth')
  })
})
