import { expect, it } from 'vitest'
import { byDay, totalsOf } from '../../lib/summaries/totals'
import { acts, attention, sighting } from './build'

it('adds up activities over hours, sites and surfaces', () => {
  const totals = totalsOf({
    attention: [
      attention({ ms: 1000 }),
      attention({ hour: 10, ms: 500 }),
      attention({ site: 'reddit', surface: 'post', ms: 30 }),
      attention({ surface: 'thread', activity: 'messaging', ms: 7 }),
    ],
    acts: [acts({ count: 2 }), acts({ site: 'reddit', count: 3 }), acts({ kind: 'message-sent', count: 4 })],
    sightings: [sighting({ read: 9, unread: 2 }), sighting({ site: 'reddit', read: 1 })],
  })
  expect(totals.activity).toEqual({ passive: 1530, reacting: 0, posting: 0, messaging: 7, other: 0 })
  expect(totals.total).toBe(1537)
  expect(totals.acts).toMatchObject({ like: 5, 'message-sent': 4, 'message-received': 0 })
  expect([totals.unread, totals.gestures]).toEqual([2, 12])
})

it('keeps pages it does not know apart from an inbox', () => {
  const totals = totalsOf({
    attention: [
      attention({ surface: 'other', activity: 'other', ms: 100 }),
      attention({ surface: 'inbox', activity: 'other', ms: 20 }),
      attention({ surface: 'other', activity: 'messaging', ms: 3 }),
    ],
    acts: [],
    sightings: [],
  })
  expect(totals.unknown).toBe(100)
  expect(totals.activity.other).toBe(20)
  expect(totals.activity.messaging).toBe(3)
  expect(totals.total).toBe(123)
})

it('takes days apart, in the order asked for', () => {
  const counts = {
    attention: [attention({ day: '2026-11-22' }), attention({ day: '2026-11-23', hour: 1 })],
    acts: [acts({ day: '2026-11-23' })],
    sightings: [sighting({ day: '2026-11-21' })],
  }
  const days = byDay(counts, ['2026-11-23', '2026-11-22', '2026-11-20'])
  expect(days.map((d) => [d.day, d.counts.attention.length, d.counts.acts.length, d.counts.sightings.length])).toEqual([
    ['2026-11-23', 1, 1, 0],
    ['2026-11-22', 1, 0, 0],
    ['2026-11-20', 0, 0, 0],
  ])
})
