import { expect, it } from 'vitest'
import { ratedDaysOf } from '../../lib/reflect/rated-days'
import type { Connected } from '../../lib/model/reflect'
import type { TalkRow } from '../../lib/model/talk'
import { logged, MINUTE, out, into, rowsOf } from '../conversations/build'
import { attention, sighting } from '../summaries/build'

const GAP = 30 * MINUTE
const NOTHING = { attention: [], acts: [], sightings: [] }
const rated = (day: string, connected: Connected = 4) => ({ day, connected, at: 0 })
/** A talk of one row that ended at a local time. */
const endedAt = (local: string, row: Partial<TalkRow> = {}): TalkRow => {
  const end = new Date(local).getTime()
  return { ...logged(), id: local, start: end - 20 * MINUTE, end, ...row }
}
const talkedOn = (talks: TalkRow[], ...days: string[]) =>
  ratedDaysOf({ checkins: days.map((day) => rated(day)), talks, counts: NOTHING, gap: GAP }).map(({ talked }) => talked)

it('brings rated days into their order', () => {
  const checkins = [rated('2026-11-03', 2), rated('2026-11-01', 7)]
  expect(ratedDaysOf({ checkins, talks: [], counts: NOTHING, gap: GAP }).map(({ connected }) => connected)).toEqual([
    7, 2,
  ])
})

it('takes a talk that was written down as real, unless it was just nice', () => {
  const nice = endedAt('2026-11-02T18:00', { felt: ['nice'] })
  expect(talkedOn([endedAt('2026-11-01T18:00'), nice], '2026-11-01', '2026-11-02')).toEqual([true, false])
})

it('takes one that was seen as real by what the person says of it alone', () => {
  const [row] = rowsOf([out(0), into(1), out(2), into(3)])
  if (!row) throw new Error('no row')
  const day = '2026-06-15'
  expect(talkedOn([row], day)).toEqual([false])
  expect(talkedOn([{ ...row, felt: ['understood'] }], day)).toEqual([true])
})

it('counts a talk on the day on which it ended, even where its mark stands on the row before', () => {
  const thread = { source: 'observed', thread: 'sam', medium: 'dm' } as const
  const before = endedAt('2026-11-01T23:50', { ...thread, felt: ['shared'] })
  const after = endedAt('2026-11-02T00:20', { ...thread, felt: [] })
  expect(talkedOn([before, after], '2026-11-01', '2026-11-02')).toEqual([false, true])
})

it('tells a day without browsing from one on which nothing was seen', () => {
  const days = ['2026-11-01', '2026-11-02', '2026-11-03', '2026-11-04']
  const counts = {
    attention: [
      attention({ day: '2026-11-01', ms: 5_000 }),
      attention({ day: '2026-11-01', hour: 10, ms: 2_000 }),
      attention({ day: '2026-11-01', activity: 'messaging', surface: 'thread' }),
      attention({ day: '2026-11-02', activity: 'messaging', surface: 'thread' }),
    ],
    acts: [],
    sightings: [sighting({ day: '2026-11-03' })],
  }
  const found = ratedDaysOf({ checkins: days.map((day) => rated(day)), talks: [], counts, gap: GAP })
  expect(found.map(({ passiveMs }) => passiveMs)).toEqual([7_000, 0, 0, undefined])
})
