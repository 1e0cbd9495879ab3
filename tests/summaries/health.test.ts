import { describe, expect, it } from 'vitest'
import { lossesOf, unknownActs } from '../../lib/summaries/health'
import type { SightingRow } from '../../lib/model/counts'
import { sighting } from './build'

const lost = (row: Partial<SightingRow>) => lossesOf([sighting(row)]).get('x') ?? []

describe('a site', () => {
  it.each<[string, Partial<SightingRow>, string[]]>([
    ['is well when nothing was looked at', {}, []],
    ['is well while posts are found', { items: 40, blanks: 30 }, []],
    ['is well before five minutes of feed', { blanks: 23 }, []],
    ['has lost its posts after five minutes of feed without one', { blanks: 24 }, ['posts']],
    ['has lost its posts though the morning found some', { items: 10, blanks: 60 }, ['posts']],
    ['is well after four gestures that could not be read', { unread: 4 }, []],
    ['has lost its likes after five', { unread: 5 }, ['likes']],
    ['is well when most could be read', { read: 10, unread: 6 }, []],
    ['has lost its messages', { lists: 2, strange: 24 }, ['messages']],
    ['may lose all', { blanks: 24, unread: 5, strange: 24 }, ['posts', 'likes', 'messages']],
  ])('%s', (_, row, losses) => expect(lost(row)).toEqual(losses))

  it('is judged by all the days given, and apart from others', () => {
    const rows = [
      sighting({ unread: 3 }),
      sighting({ day: '2026-11-22', unread: 3 }),
      sighting({ site: 'reddit', read: 9 }),
    ]
    expect([...lossesOf(rows)]).toEqual([['x', ['likes']]])
  })
})

it('names the kinds of acts that are not known', () => {
  expect(unknownActs(lossesOf([sighting({ unread: 9 })]))).toEqual(new Set(['like', 'unlike']))
  expect(unknownActs(lossesOf([sighting({ strange: 30 })]))).toEqual(new Set(['message-received']))
  expect(unknownActs(new Map())).toEqual(new Set())
})
