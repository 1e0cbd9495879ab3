import { expect, it } from 'vitest'
import { gather, nothingGathered } from '../../lib/summaries/gather'
import { totalsOf } from '../../lib/summaries/totals'
import { NOTHING_SEEN, type Batch, type Delivery } from '../../lib/model/counts'

const batch = (n: number): Batch => ({
  n,
  attention: [{ day: '2026-11-23', hour: 9, surface: 'feed', activity: 'passive', ms: 10 * n }],
  acts: [{ day: '2026-11-23', hour: 9, kind: 'like', count: 1, estimated: 0 }],
  talks: [],
  sightings: [{ day: '2026-11-23', ...NOTHING_SEEN, items: 1, controls: 1, read: 1 }],
})
const delivery = (...ns: number[]): Delivery => ({ document: 'd', site: 'practice', batches: ns.map(batch) })

it('adds each batch once, whatever comes again', () => {
  const once = gather(nothingGathered, delivery(1, 2))
  const again = gather(gather(once, delivery(1, 2)), delivery(2, 3))
  expect(again.applied).toBe(3)
  const totals = totalsOf(again.counts)
  expect([totals.total, totals.acts.like, totals.gestures]).toEqual([60, 3, 3])
})

it('waits for a batch that is missing', () => expect(gather(nothingGathered, delivery(2))).toBe(nothingGathered))

it('keeps one row for one thing', () =>
  expect(gather(nothingGathered, delivery(1, 2, 3)).counts).toMatchObject({
    attention: [{ site: 'practice', ms: 60 }],
    acts: [{ count: 3 }],
  }))

it('leaves what it was given as it was', () => {
  gather(nothingGathered, delivery(1))
  expect(nothingGathered.counts.attention).toEqual([])
})
