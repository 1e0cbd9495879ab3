import { describe, expect, it } from 'vitest'
import type { Batch } from '../../lib/model/counts'
import { afterBatch, browsedOn, NOTHING_BROWSED, SITTING, upTo } from '../../lib/nudges/browsing'
import { nextLook } from '../../lib/nudges/due'
import { dayOf } from '../../lib/time/calendar'
import { DAY, HOUR, MINUTE, NOON, plan } from './build'

const batch = (ms: number, activity: 'passive' | 'messaging' = 'passive', sent = 0): Batch => ({
  n: 1,
  attention: [{ day: dayOf(NOON), hour: 12, surface: 'feed', activity, ms }],
  acts: sent > 0 ? [{ day: dayOf(NOON), hour: 12, kind: 'message-sent', count: sent, estimated: 0 }] : [],
  sightings: [],
  talks: [],
})
const spent = afterBatch(NOTHING_BROWSED, 'x', batch(MINUTE), NOON)

describe('browsing', () => {
  it('adds up by site, in a sitting and in a day', () => {
    const more = afterBatch(spent, 'instagram', batch(2 * MINUTE), NOON + MINUTE)
    expect(more.sitting).toEqual({ x: MINUTE, instagram: 2 * MINUTE })
    expect(browsedOn(more.today, null)).toBe(3 * MINUTE)
    expect(browsedOn(more.today, 'bluesky')).toBe(0)
  })

  it('begins anew when somebody is written to, and messaging alone adds nothing', () => {
    expect(afterBatch(spent, 'x', batch(MINUTE, 'messaging', 1), NOON)).toMatchObject({ today: {}, sitting: {} })
    expect(afterBatch(spent, 'x', batch(MINUTE, 'messaging'), NOON).sitting).toEqual({ x: MINUTE })
  })

  it('begins another sitting after a pause, another day after midnight', () => {
    expect(upTo(spent, NOON + SITTING).sitting).toEqual({ x: MINUTE })
    expect(upTo(spent, NOON + SITTING + 1)).toMatchObject({ sitting: {}, today: { x: MINUTE } })
    expect(upTo(spent, NOON + DAY)).toMatchObject({ sitting: {}, today: {} })
  })

  it('takes nothing of another day for today', () => {
    expect(afterBatch(NOTHING_BROWSED, 'x', batch(MINUTE), NOON + DAY)).toMatchObject({
      today: {},
      sitting: { x: MINUTE },
    })
  })
})

describe('the next look', () => {
  const timed = (way: 'card' | 'mark') => plan({ way, when: { kind: 'time', minute: 12 * 60, days: 'weekdays' } })

  it('is the next time of a plan; while that lasts, soon again', () => {
    expect(nextLook([timed('mark')], [], NOON - HOUR)).toBe(NOON)
    expect(nextLook([timed('mark')], [], NOON + MINUTE)).toBe(NOON + 6 * MINUTE)
    expect(nextLook([timed('card')], [], NOON + MINUTE)).toBe(NOON + DAY)
    // From Friday to Monday.
    expect(nextLook([timed('card')], [], NOON + 2 * DAY + HOUR)).toBe(NOON + 5 * DAY)
  })

  it('is when something put off comes again, and none where nothing waits', () => {
    expect(nextLook([plan()], [{ again: NOON + HOUR }, { again: null }], NOON)).toBe(NOON + HOUR)
    expect(nextLook([plan(), { ...timed('mark'), on: false }], [{ again: NOON - 1 }], NOON)).toBeUndefined()
  })
})
