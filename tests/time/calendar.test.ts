import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  addDays,
  beginDaysAt,
  clockDayOf,
  dateOf,
  dayOf,
  daysBetween,
  daysEnding,
  endOfHour,
  hourOf,
  lengthOfHour,
  monthsEnding,
  splitByHour,
  startOfDay,
} from '../../lib/time/calendar'
import { inZone, type Zone, ZONES } from './zone'

const at = (iso: string) => Date.parse(iso)
const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** Minutes that each of the 24 named hours lasts on the days on which clocks change. */
const CHANGES: { zone: Zone; day: string; unlike: Record<number, number> }[] = [
  { zone: 'Europe/Berlin', day: '2026-03-29', unlike: { 2: 0 } },
  { zone: 'Europe/Berlin', day: '2026-10-25', unlike: { 2: 120 } },
  { zone: 'America/New_York', day: '2026-03-08', unlike: { 2: 0 } },
  { zone: 'America/New_York', day: '2026-11-01', unlike: { 1: 120 } },
  { zone: 'Australia/Lord_Howe', day: '2026-10-04', unlike: { 2: 30 } },
  { zone: 'Australia/Lord_Howe', day: '2026-04-05', unlike: { 1: 90 } },
  { zone: 'Africa/Cairo', day: '2026-04-24', unlike: { 0: 0 } },
  { zone: 'Africa/Cairo', day: '2026-10-29', unlike: { 23: 120 } },
  { zone: 'Asia/Kathmandu', day: '2026-03-29', unlike: {} },
  { zone: 'UTC', day: '2026-03-29', unlike: {} },
]

describe.each(CHANGES)('$day in $zone', ({ zone, day, unlike }) => {
  inZone(zone)

  it('has hours of these lengths', () => {
    const minutes = Array.from({ length: 24 }, (_, hour) => lengthOfHour(day, hour) / MINUTE)
    expect(minutes).toEqual(Array.from({ length: 24 }, (_, hour) => unlike[hour] ?? 60))
  })

  it('lies between days of 24 plain hours', () => {
    for (const by of [-2, -1, 1, 2])
      for (let hour = 0; hour < 24; hour++) expect(lengthOfHour(addDays(day, by), hour)).toBe(HOUR)
  })

  it('splits three days around it into parts that add up to those lengths', () => {
    const from = dateOf(addDays(day, -2)).getTime()
    const to = dateOf(addDays(day, 2)).getTime()
    const sums = new Map<string, number>()
    for (const part of splitByHour(from, to)) {
      expect(part.ms).toBeGreaterThan(0)
      const name = `${part.day} ${part.hour}`
      sums.set(name, (sums.get(name) ?? 0) + part.ms)
    }
    expect([...sums.values()].reduce((a, b) => a + b)).toBe(to - from)
    for (const whole of daysEnding(addDays(day, 1), 3))
      for (let hour = 0; hour < 24; hour++)
        expect(sums.get(`${whole} ${hour}`) ?? 0, `${whole} ${hour}`).toBe(lengthOfHour(whole, hour))
  })
})

type Part = [day: string, hour: number, minutes: number]
const SPLITS: { zone: Zone; what: string; from: string; to: string; parts: Part[] }[] = [
  {
    zone: 'UTC',
    what: 'an hour and a bit over midnight',
    from: '2026-12-31T23:10:00Z',
    to: '2027-01-01T01:30:00Z',
    parts: [
      ['2026-12-31', 23, 50],
      ['2027-01-01', 0, 60],
      ['2027-01-01', 1, 30],
    ],
  },
  {
    zone: 'Asia/Kathmandu',
    what: 'midnight at a quarter to',
    from: '2026-06-01T17:45:00Z',
    to: '2026-06-01T18:30:00Z',
    parts: [
      ['2026-06-01', 23, 30],
      ['2026-06-02', 0, 15],
    ],
  },
  {
    zone: 'Europe/Berlin',
    what: 'the skipped hour',
    from: '2026-03-29T00:30:00Z',
    to: '2026-03-29T01:15:00Z',
    parts: [
      ['2026-03-29', 1, 30],
      ['2026-03-29', 3, 15],
    ],
  },
  {
    zone: 'Australia/Lord_Howe',
    what: 'the skipped half hour',
    from: '2026-10-03T15:20:00Z',
    to: '2026-10-03T16:10:00Z',
    parts: [
      ['2026-10-04', 1, 10],
      ['2026-10-04', 2, 30],
      ['2026-10-04', 3, 10],
    ],
  },
  {
    zone: 'Africa/Cairo',
    what: 'the day that begins at one',
    from: '2026-04-23T21:50:00Z',
    to: '2026-04-23T22:20:00Z',
    parts: [
      ['2026-04-23', 23, 10],
      ['2026-04-24', 1, 20],
    ],
  },
]

describe.each(SPLITS)('in $zone, $what', ({ zone, from, to, parts }) => {
  inZone(zone)
  it('falls into these parts', () => {
    expect(splitByHour(at(from), at(to))).toEqual(parts.map(([day, hour, m]) => ({ day, hour, ms: m * MINUTE })))
  })
})

/** Hours that are had twice: by name, in minutes. */
const TWICE: { zone: Zone; from: string; to: string; sums: Record<string, number> }[] = [
  {
    zone: 'Europe/Berlin',
    from: '2026-10-24T23:50:00Z',
    to: '2026-10-25T02:05:00Z',
    sums: { '2026-10-25 1': 10, '2026-10-25 2': 120, '2026-10-25 3': 5 },
  },
  {
    zone: 'Europe/Berlin',
    from: '2026-10-25T00:10:00Z',
    to: '2026-10-25T01:20:00Z',
    sums: { '2026-10-25 2': 70 },
  },
  {
    zone: 'America/New_York',
    from: '2026-11-01T04:59:00Z',
    to: '2026-11-01T07:01:00Z',
    sums: { '2026-11-01 0': 1, '2026-11-01 1': 120, '2026-11-01 2': 1 },
  },
  {
    zone: 'Australia/Lord_Howe',
    from: '2026-04-04T13:55:00Z',
    to: '2026-04-04T15:35:00Z',
    sums: { '2026-04-05 0': 5, '2026-04-05 1': 90, '2026-04-05 2': 5 },
  },
  {
    zone: 'Africa/Cairo',
    from: '2026-10-29T19:58:00Z',
    to: '2026-10-29T22:02:00Z',
    sums: { '2026-10-29 22': 2, '2026-10-29 23': 120, '2026-10-30 0': 2 },
  },
]

describe.each(TWICE)('in $zone from $from to $to', ({ zone, from, to, sums }) => {
  inZone(zone)
  it('gives an hour that is had twice its whole length under one name', () => {
    const found: Record<string, number> = {}
    for (const { day, hour, ms } of splitByHour(at(from), at(to))) {
      const name = `${day} ${hour}`
      found[name] = (found[name] ?? 0) + ms / MINUTE
    }
    expect(found).toEqual(sums)
  })
})

describe.each(ZONES)('the ends of hours in %s', (zone) => {
  inZone(zone)
  // Every 7 minutes 11.5 seconds for nine days around the changes.
  const days = [
    '2026-03-08',
    '2026-03-29',
    '2026-04-05',
    '2026-04-24',
    '2026-10-04',
    '2026-10-25',
    '2026-10-29',
    '2026-11-01',
  ]
  const instants = days.flatMap((day) =>
    Array.from({ length: 300 }, (_, i) => at(`${day}T00:00:00Z`) - 12 * HOUR + i * 431_500),
  )

  it('come later, and nothing before them has another name', () => {
    for (const wall of instants) {
      const end = endOfHour(wall)
      expect(end).toBeGreaterThan(wall)
      expect([dayOf(end - 1), hourOf(end - 1)]).toEqual([dayOf(wall), hourOf(wall)])
    }
  })

  it('are where the name changes, unless clocks are set back over the hour', () => {
    for (const wall of instants) {
      if (lengthOfHour(dayOf(wall), hourOf(wall)) > HOUR) continue
      expect(hourOf(endOfHour(wall)), new Date(wall).toISOString()).not.toBe(hourOf(wall))
    }
  })

  it('belong to the hour that follows', () => {
    const whole = endOfHour(at('2026-06-15T10:20:00Z'))
    expect(new Date(whole).getMinutes()).toBe(0)
    expect(endOfHour(whole)).toBe(whole + HOUR)
    expect(endOfHour(whole - 1)).toBe(whole)
  })
})

describe.each(ZONES)('days in %s', (zone) => {
  inZone(zone)

  it.each([
    ['2026-03-28', 1, '2026-03-29'],
    ['2026-03-29', 1, '2026-03-30'],
    ['2026-10-25', 1, '2026-10-26'],
    ['2026-10-26', -1, '2026-10-25'],
    ['2026-04-23', 1, '2026-04-24'],
    ['2026-04-24', -1, '2026-04-23'],
    ['2026-10-29', 1, '2026-10-30'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2028-03-01', -1, '2028-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-06-15', 0, '2026-06-15'],
    ['2026-01-01', 365, '2027-01-01'],
    ['2028-01-01', -366, '2026-12-31'],
  ])('%s and %i days is %s', (day, by, sum) => {
    expect(addDays(day, by)).toBe(sum)
  })

  it('end in a week, oldest first, over both changes of clocks', () => {
    expect(daysEnding('2026-03-31', 4)).toEqual(['2026-03-28', '2026-03-29', '2026-03-30', '2026-03-31'])
    expect(daysEnding('2026-11-02', 3)).toEqual(['2026-10-31', '2026-11-01', '2026-11-02'])
    expect(daysEnding('2026-11-02', 1)).toEqual(['2026-11-02'])
    expect(daysEnding('2026-11-02', 0)).toEqual([])
    expect(new Set(daysEnding('2026-12-31', 730)).size).toBe(730)
  })

  it('are formatted from their noon', () => {
    for (const day of daysEnding('2026-12-31', 365)) {
      expect(dayOf(dateOf(day).getTime())).toBe(day)
      expect(dateOf(day).getHours()).toBe(12)
    }
  })
})

describe('an empty stretch', () => {
  it('has no parts', () => {
    expect(splitByHour(5, 5)).toEqual([])
    expect(splitByHour(5, 4)).toEqual([])
  })
})

describe.each(ZONES)('days apart in %s', (zone) => {
  inZone(zone)

  it('are the same over changes of the clock', () => {
    expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365)
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-11-23', '2026-11-22')).toBe(-1)
    expect(daysBetween('2026-11-23', '2026-11-23')).toBe(0)
  })
})

it('gives the months that end with the one of a day', () => {
  expect(monthsEnding('2028-03-31', 3)).toEqual([
    { first: '2028-01-01', days: 31 },
    { first: '2028-02-01', days: 29 },
    { first: '2028-03-01', days: 31 },
  ])
  expect(monthsEnding('2026-01-09', 12)[0]).toEqual({ first: '2025-02-01', days: 28 })
})

describe('days that begin at four', () => {
  beforeEach(() => beginDaysAt(4))
  afterEach(() => beginDaysAt(0))

  it('holds the small hours in the day before', () => {
    expect(dayOf(new Date(2026, 10, 24, 3, 59).getTime())).toBe('2026-11-23')
    expect(dayOf(new Date(2026, 10, 24, 4, 0).getTime())).toBe('2026-11-24')
    expect(clockDayOf(new Date(2026, 10, 24, 3, 59).getTime())).toBe('2026-11-24')
  })

  it('begins a day at its first moment', () =>
    expect(startOfDay('2026-11-24')).toBe(new Date(2026, 10, 24, 4).getTime()))

  it('steps over days as ever', () => expect(addDays('2026-02-28', 1)).toBe('2026-03-01'))
})
