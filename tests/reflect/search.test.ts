import { describe, expect, it } from 'vitest'
import type { ReflectionRow } from '../../lib/model/reflect'
import { found, friendIn } from '../../lib/reflect/search'

const row = (week: string, answer: string, intention = ''): ReflectionRow => ({
  week,
  answer,
  intention,
  question: 'say',
  changed: 1,
})
const ROWS = [
  row('2026-11-02', 'Mit Zoë am See'),
  row('2026-11-09', 'nothing', 'Call Ruth'),
  row('2026-11-16', 'Ruth, at the sea'),
]

describe('found', () => {
  it.each([
    ['', ['2026-11-16', '2026-11-09', '2026-11-02']],
    ['ruth', ['2026-11-16', '2026-11-09']],
    ['RUTH sea', ['2026-11-16']],
    ['zoe', ['2026-11-02']],
    ['nobody', []],
  ])('%j', (search, weeks) => expect(found(ROWS, search).map(({ week }) => week)).toEqual(weeks))
})

describe('friendIn', () => {
  const friends = ['Ruth', 'Ruth Anne', 'Jo', '美香', 'سلمى'].map((name) => ({ name }))
  it.each([
    ['Call ruth on Sunday', 'Ruth'],
    ['Ask Ruth Anne about it', 'Ruth Anne'],
    ['Enjoy the week', undefined],
    ['A walk with Jo.', 'Jo'],
    ['美香に電話する', '美香'],
    ['أتصل بـ سلمى', 'سلمى'],
    ['', undefined],
  ])('%j', (text, name) => expect(friendIn(text, friends)?.name).toBe(name))
})
