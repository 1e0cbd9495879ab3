import { describe, expect, it } from 'vitest'
import { readHistory } from '../../lib/exchange/history'

const LAST = '2026-03-05'
const at = (hour: number, minute = 0) => new Date(2026, 2, 4, hour, minute).toISOString()
const tab = (url: string, from: string, seconds: number) => ({
  timestamp: from,
  duration: seconds,
  data: { url, title: 'secret' },
})
const afk = (status: string, from: string, seconds: number) => ({
  timestamp: from,
  duration: seconds,
  data: { status },
})
const buckets = (web: object[], presence?: object[]) => ({
  buckets: {
    'aw-watcher-web-firefox': {
      id: 'aw-watcher-web-firefox',
      type: 'web.tab.current',
      client: 'aw',
      hostname: 'me',
      events: web,
    },
    'aw-watcher-window_me': { type: 'currentwindow', events: [{ anything: true }] },
    ...(presence && { 'aw-watcher-afk_me': { type: 'afkstatus', events: presence } }),
  },
})
const times = (value: unknown) => {
  const read = readHistory(value, LAST)
  return read && 'attention' in read
    ? read.attention.map((row) => [row.day, row.hour, row.site, row.ms / 60_000])
    : read
}

describe('ActivityWatch', () => {
  it('brings the time of sites that are counted, by the hour, as nobody knows what', () => {
    const file = buckets([tab('https://x.com/home?secret', at(9, 50), 1200), tab('https://example.org/', at(12), 600)])
    expect(readHistory(file, LAST)).toMatchObject({ from: 'activitywatch' })
    expect(times(file)).toEqual([
      ['2026-03-04', 9, 'x', 10],
      ['2026-03-04', 10, 'x', 10],
    ])
    expect(JSON.stringify(readHistory(file, LAST))).not.toContain('secret')
    expect(readHistory(file, LAST)).toMatchObject({ attention: [{ surface: 'other', activity: 'other' }, {}] })
  })

  it('leaves out when nobody was there, where the file tells', () => {
    const web = [tab('https://x.com/', at(9), 3000)]
    const presence = [afk('not-afk', at(9, 10), 600), afk('afk', at(9, 20), 600), afk('not-afk', at(9, 30), 300)]
    expect(times(buckets(web, presence))).toEqual([['2026-03-04', 9, 'x', 15]])
    expect(times(buckets(web, [afk('afk', at(9), 3000)]))).toEqual([])
  })

  it('counts no moment twice, in one browser or in two', () => {
    const file = buckets([
      tab('https://x.com/', at(9), 3600),
      tab('https://x.com/', at(9), 3600),
      tab('https://www.reddit.com/', at(9, 30), 3600),
    ])
    expect(times(file)).toEqual([
      ['2026-03-04', 9, 'x', 30],
      ['2026-03-04', 9, 'reddit', 30],
      ['2026-03-04', 10, 'reddit', 30],
    ])
  })

  it.each([
    ['no number', { ...tab('https://x.com/', at(9), 1), duration: '5' }, 'number'],
    ['less than nothing', tab('https://x.com/', at(9), -1), 'negative'],
    ['a year in one go', tab('https://x.com/', at(9), 1e8), 'tooMuch'],
    ['no time', tab('https://x.com/', 'yesterday', 1), 'value'],
    ['the future', tab('https://x.com/', '2999-01-01T00:00:00Z', 1), 'tooLate'],
    ['before the sites', tab('https://x.com/', '1999-01-01T00:00:00Z', 1), 'tooEarly'],
    ['no event', 7, 'value'],
  ])('is refused with %s', (_, one, fault) => expect(readHistory(buckets([one as object]), LAST)).toEqual({ fault }))

  it.each([[{ buckets: 5 }], [{ buckets: { a: 5 } }], [{ buckets: { a: { type: 'web.tab.current', events: 5 } } }]])(
    'is refused where it is none: %j',
    (file) => expect(readHistory(file, LAST)).toEqual({ fault: 'value' }),
  )
})

describe('Time Tracker', () => {
  const file = (rows: object[]) => ({ __meta__: { version: '4.5.1', ts: 1 }, __stat__: rows, __limit__: { any: true } })
  const row = (host: string, date: string, focus: unknown) => ({ host, date, focus, time: 3 })

  it('brings the time of sites that are counted, by the day', () => {
    const read = file([
      row('x.com', '20260304', 600_000),
      row('twitter.com', '20260304', 60_000),
      row('x.com/home', '20260304', 500_000),
      row('example.org', '20260304', 1),
      row('www.reddit.com', '20260303', 60_000),
    ])
    expect(times(read)).toEqual([
      ['2026-03-04', -1, 'x', 11],
      ['2026-03-03', -1, 'reddit', 1],
    ])
  })

  it('reads exports of before version 4', () =>
    expect(
      times({ __meta__: {}, '20260304x.com': { focus: 60_000, time: 1 }, '20260304x.com/a': { focus: 1 } }),
    ).toEqual([['2026-03-04', -1, 'x', 1]]))

  it.each([
    ['no such day', [row('x.com', '20260230', 1)], 'day'],
    ['the future', [row('x.com', '29990101', 1)], 'tooLate'],
    [
      'more than a day',
      [row('x.com', '20260304', 80_000_000), row('www.reddit.com', '20260304', 80_000_000)],
      'fullDay',
    ],
    ['less than nothing', [row('x.com', '20260304', -1)], 'negative'],
    ['no number', [row('x.com', '20260304', 'much')], 'number'],
    ['a part of a millisecond', [row('x.com', '20260304', 0.5)], 'fraction'],
    ['no row', [7 as unknown as object], 'value'],
  ])('is refused with %s', (_, rows, fault) => expect(readHistory(file(rows), LAST)).toEqual({ fault }))
})

it.each([
  [null],
  [5],
  ['text'],
  [[]],
  [{}],
  [{ format: 'closer-export' }],
  [JSON.parse('{"__proto__":{"buckets":{}}}')],
])('knows nothing of %j', (value) => expect(readHistory(value, LAST)).toBeUndefined())
