import { describe, expect, it } from 'vitest'
import { buildExport, textOf } from '../../lib/exchange/build-export'
import { parseImport, type Refusal } from '../../lib/exchange/parse-import'
import { USUAL } from '../../lib/nudges/rules'
import { nudge, plan } from '../nudges/build'
import { acts, attention } from '../summaries/build'
import type { ExportFile } from '../../lib/exchange/format'

const TODAY = '2026-11-23'
const HOUR = 3_600_000
const good = (): ExportFile =>
  buildExport(
    { attention: [attention({}), attention({ hour: 10 })], acts: [acts({})], conversations: [], friends: [] },
    { device: 'd', exportedAt: 1_795_420_800_000 },
  )

async function refusal(text: string): Promise<Refusal> {
  const read = await parseImport(text, TODAY)
  if ('file' in read) throw new Error('was read')
  return read.refused
}

/** What is said of a good file after `change`; rows of attention stand in lines 7 and 8, acts in line 11. */
type Loose = Record<string, unknown> & Record<'attention' | 'acts', Record<string, unknown>[]>
const after = (change: (file: Loose) => void) => {
  const file = good()
  change(file as unknown as Loose)
  return refusal(textOf(file))
}
const withRow = (row: object) => after((f) => f.attention.splice(1, 1, { ...f.attention[1], ...row }))
const withRows = (...rows: object[]) => after((f) => (f.attention = rows.map((row) => ({ ...attention({}), ...row }))))

it('reads a good file', async () => expect(await parseImport(textOf(good()), TODAY)).toEqual({ file: good() }))
it('reads a good file that begins with a byte order mark', async () =>
  expect(await parseImport(`\ufeff${textOf(good())}`, TODAY)).toEqual({ file: good() }))

describe('is no export', () => {
  it.each([
    ['', 1],
    ['hello', 1],
    ['{\n"format": "closer-export",\n"version" 1}', 3],
    ['{\n\n"a": 1,\n}', 4],
    ['{"a": 1} // done', 1],
  ])('not JSON: %j', async (text, line) => expect(await refusal(text)).toEqual({ fault: 'notJson', line }))

  it.each(['null', '[]', '1', '"closer-export"', '{}', '{"format":"other","x":1}'])('other JSON: %s', async (text) =>
    expect(await refusal(text)).toMatchObject({ fault: 'format', line: 1 }),
  )

  it('brackets nested beyond measure', async () => {
    expect(await refusal(`{"format":${'['.repeat(200_000)}`)).toMatchObject({ fault: 'notJson' })
    const deep = `{\n"format":"closer-export",\n"version":${'['.repeat(100_000)}${']'.repeat(100_000)}}`
    expect(await refusal(deep)).toMatchObject({ fault: 'version', line: 3 })
  })
})

describe('has the wrong members', () => {
  it('version', async () =>
    expect(await after((f) => (f.version = 2))).toEqual({ fault: 'version', line: 3, key: 'version' }))
  it('version as text', async () => expect(await after((f) => (f.version = '1'))).toMatchObject({ fault: 'version' }))
  it('one is missing', async () =>
    expect(await after((f) => Reflect.deleteProperty(f, 'acts'))).toEqual({ fault: 'missing', line: 1, key: 'acts' }))
  it('one too many', async () =>
    expect(await after((f) => (f.extra = 1))).toEqual({ fault: 'unknownKey', line: 19, key: 'extra' }))
  it('one too many in a row', async () =>
    expect(await withRow({ url: 'https://example.org' })).toEqual({ fault: 'unknownKey', line: 8, key: 'url' }))
  it('a key is missing in a row', async () =>
    expect(await after((f) => Reflect.deleteProperty(f.acts[0] ?? {}, 'count'))).toEqual({
      fault: 'missing',
      line: 11,
      key: 'count',
    }))
  it('settings that nobody knows', async () =>
    expect(await after((f) => (f.settings = { theme: 1 }))).toMatchObject({ fault: 'unknownKey', key: 'theme' }))

  it.each([14, 61, 20.5, '30', null])('a gap of %s minutes', async (gapMinutes) =>
    expect(await after((f) => (f.settings = { gapMinutes }))).toMatchObject({ key: 'gapMinutes' }),
  )

  it.each(['__proto__', 'constructor', 'toString'])('%s at the top and in a row', async (key) => {
    const top = textOf(good()).replace('{\n', `{\n  "${key}": {"polluted": true},\n`)
    expect(await refusal(top)).toEqual({ fault: 'unknownKey', line: 2, key })
    const row = textOf(good()).replace('"hour":10', `"hour":10,"${key}":{"polluted":true}`)
    expect(await refusal(row)).toEqual({ fault: 'unknownKey', line: 8, key })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })

  it.each([
    [{ connected: 0 }, 'value', 'connected'],
    [{ connected: 8 }, 'value', 'connected'],
    [{ connected: 3.5 }, 'value', 'connected'],
    [{ day: '2026-11-25' }, 'tooLate', 'day'],
    [{ note: 'x' }, 'unknownKey', 'note'],
  ])('%j in a check-in', async (odd, fault, key) => {
    const checkin = { day: '2026-11-23', connected: 4, at: 1, ...odd }
    expect(await after((f) => (f.checkins = [checkin]))).toMatchObject({ fault, key })
  })

  it.each([
    [{ question: 'mood' }, 'value', 'question'],
    [{ answer: 'a'.repeat(5_001) }, 'value', 'answer'],
    [{ intention: 'a'.repeat(301) }, 'value', 'intention'],
    [{ week: '2026-W47' }, 'day', 'week'],
  ])('%j in a reflection', async (odd, fault, key) => {
    const row = { week: '2026-11-16', question: 'say', answer: '', intention: '', changed: 1, ...odd }
    expect(await after((f) => (f.reflections = [row]))).toMatchObject({ fault, key })
  })

  it('two check-ins for one day', async () => {
    const checkin = { day: '2026-11-23', connected: 4, at: 1 }
    expect(await after((f) => (f.checkins = [checkin, checkin]))).toMatchObject({ fault: 'duplicate', key: 'day' })
  })

  it.each([
    [{ dayStart: 7 }, 'dayStart'],
    [{ idleSeconds: 31 }, 'idleSeconds'],
    [{ weekStart: 3 }, 'weekStart'],
    [{ foldAfterDays: 0 }, 'foldAfterDays'],
    [{ unfocused: 1 }, 'unfocused'],
  ])('%j as a setting', async (settings, key) =>
    expect(await after((f) => (f.settings = settings))).toMatchObject({ fault: 'value', key }),
  )
})

describe('has absurd values', () => {
  it.each([
    [{ ms: -1 }, 'negative', 'ms'],
    [{ ms: 0.5 }, 'fraction', 'ms'],
    [{ ms: '5' }, 'number', 'ms'],
    [{ ms: null }, 'number', 'ms'],
    [{ ms: 25 * HOUR + 1 }, 'tooMuch', 'ms'],
    [{ hour: 24 }, 'tooMuch', 'hour'],
    [{ hour: -1 }, 'negative', 'hour'],
    [{ day: '2026-02-30' }, 'day', 'day'],
    [{ day: '2026-1-3' }, 'day', 'day'],
    [{ day: 20_261_123 }, 'value', 'day'],
    [{ day: '2003-12-31' }, 'tooEarly', 'day'],
    [{ day: '2026-11-25' }, 'tooLate', 'day'],
    [{ site: 'X' }, 'value', 'site'],
    [{ site: '__proto__' }, 'value', 'site'],
    [{ site: `a${'b'.repeat(61)}` }, 'value', 'site'],
    [{ surface: 'kitchen' }, 'value', 'surface'],
    [{ activity: 'toString' }, 'value', 'activity'],
  ])('%j in the second row', async (row, fault, key) => expect(await withRow(row)).toEqual({ fault, line: 8, key }))

  it('a number beyond all numbers', async () =>
    expect(await refusal(textOf(good()).replace('"ms":60000}\n', '"ms":1e999}\n'))).toMatchObject({
      fault: 'fraction',
      line: 8,
    }))

  it.each([
    [{ count: 100_001 }, 'tooMuch', 'count'],
    [{ count: -1 }, 'negative', 'count'],
    [{ count: 1.5 }, 'fraction', 'count'],
    [{ kind: 'poke' }, 'value', 'kind'],
  ])('%j of acts', async (row, fault, key) =>
    expect(await after((f) => Object.assign(f.acts[0] ?? {}, row))).toEqual({ fault, line: 11, key }),
  )

  it('takes what is just not absurd', async () => {
    const file = good()
    file.attention = [
      { ...attention({ day: '2026-11-24', hour: 0, ms: HOUR }), site: 'a-new.site' },
      { ...attention({ day: '2004-01-01', ms: 25 * HOUR }), hour: null },
    ]
    file.acts = [acts({ count: 100_000 })]
    expect(await parseImport(textOf(file), TODAY)).toEqual({ file })
  })
})

describe('has rows that do not go together', () => {
  it('the same twice', async () => {
    expect(await withRows({}, { site: 'reddit' }, { ms: 3 })).toEqual({ fault: 'duplicate', line: 9, key: 'attention' })
    expect(await after((f) => f.acts.push({ ...f.acts[0], count: 9 }))).toEqual({
      fault: 'duplicate',
      line: 12,
      key: 'acts',
    })
  })

  it('an hour of more than an hour, over all sites', async () => {
    const part = { ms: HOUR / 2 }
    expect(await withRows(part, { ...part, site: 'reddit' }, { site: 'bluesky', ms: 1 })).toEqual({
      fault: 'fullHour',
      line: 9,
      key: 'attention',
    })
  })

  it('a folded day of more than a day', async () =>
    expect(await withRows({ hour: null, ms: 20 * HOUR }, { hour: null, site: 'reddit', ms: 6 * HOUR })).toMatchObject({
      fault: 'fullDay',
      line: 8,
    }))
})

describe('plans and nudges', () => {
  const full = () => ({
    ...good(),
    nudges: [nudge({ id: 'n1' })],
    settings: { nudges: USUAL, plans: [plan(), plan({ id: 'p2', when: { kind: 'left' }, whom: { kind: 'choose' } })] },
  })
  type Full = ReturnType<typeof full>
  const spoilt = (spoil: (file: Full) => unknown) => {
    const file = full()
    spoil(file)
    return refusal(textOf(file as unknown as ExportFile))
  }
  const withPlan = (row: object) => spoilt((file) => Object.assign(file.settings.plans[0] ?? {}, row))

  it('are read', async () => expect(await parseImport(textOf(full()), TODAY)).toEqual({ file: full() }))

  it.each([
    ['a time beyond the day', { when: { kind: 'time', minute: 1440, days: 'every' } }],
    ['no minutes', { when: { kind: 'browsed', minutes: 0, span: 'today', site: null } }],
    ['days that nobody knows', { when: { kind: 'time', minute: 1, days: 'mondays' } }],
    ['another kind', { when: { kind: 'always' } }],
    ['no friend', { whom: { kind: 'friend' } }],
    ['another way', { way: 'siren' }],
    ['more than a plan', { url: 'https://example.org' }],
  ])('%s', async (_, row) => expect(await withPlan(row)).toMatchObject({ line: expect.any(Number) }))

  it.each([{ mostADay: 6 }, { mostAWeek: -1 }, { quiet: { from: 0, to: 1440 } }, { openers: ['a'.repeat(201)] }])(
    'rules that cannot be: %j',
    async (row) => expect(await spoilt((file) => (file.settings.nudges = { ...USUAL, ...row }))).toBeDefined(),
  )

  it('one named twice', async () => {
    expect(await spoilt((file) => file.nudges.push(nudge({ id: 'n1' })))).toMatchObject({
      fault: 'duplicate',
      key: 'id',
    })
    expect(await spoilt((file) => file.settings.plans.push(plan()))).toMatchObject({ fault: 'duplicate', key: 'id' })
  })
})
