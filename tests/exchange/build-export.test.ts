import { describe, expect, it } from 'vitest'
import { buildExport, fileNameOn, textOf } from '../../lib/exchange/build-export'
import { parseImport } from '../../lib/exchange/parse-import'
import { rowsOf } from '../../lib/exchange/rows'
import { acts, attention } from '../summaries/build'

const meta = { device: '7b0e7a52-8a1f-4b13-9a5e-52f5f7f2a001', exportedAt: 1_795_420_800_000 }
const rows = {
  attention: [attention({ hour: 10 }), attention({ hour: 9 }), attention({ day: '2026-01-02', hour: -1, ms: 7 })],
  acts: [acts({ hour: -1, day: '2026-01-02' }), acts({ kind: 'message-sent', count: 3 })],
  conversations: [],
  friends: [],
}

describe('buildExport', () => {
  it('has exactly the members of the format, in their order', () =>
    expect(Object.keys(buildExport(rows, meta))).toEqual([
      'format',
      'version',
      'exportedAt',
      'device',
      'attention',
      'acts',
      'conversations',
      'friends',
      'nudges',
      'checkins',
      'reflections',
      'settings',
    ]))

  it('sorts rows by time and writes a folded hour as null', () => {
    const file = buildExport(rows, meta)
    expect(file.attention.map((row) => [row.day, row.hour])).toEqual([
      ['2026-01-02', null],
      ['2026-11-23', 9],
      ['2026-11-23', 10],
    ])
    expect(file.acts[0]).toEqual({ day: '2026-01-02', hour: null, site: 'x', kind: 'like', count: 1 })
  })

  it('leaves out whatever else a row may carry', () => {
    const odd = { ...attention({}), secret: 'x' }
    expect(
      Object.keys(buildExport({ attention: [odd], acts: [], conversations: [], friends: [] }, meta).attention[0] ?? {}),
    ).toEqual(['day', 'hour', 'site', 'surface', 'activity', 'ms'])
  })
})

describe('textOf', () => {
  it('holds the gap that the person set', async () => {
    const file = buildExport({ ...rows, gap: 20 * 60_000 }, meta)
    expect(file.settings).toEqual({ gapMinutes: 20 })
    const read = await parseImport(textOf(file), '2026-11-23')
    expect('file' in read && rowsOf(read.file).gap).toBe(20 * 60_000)
  })

  it('holds check-ins, reflections and what else was set, and they come back as they were', async () => {
    const more = {
      checkins: [{ day: '2026-11-22', connected: 6, at: 1 } as const],
      reflections: [
        { week: '2026-11-16', question: 'say', answer: 'That I miss her.', intention: 'Call', changed: 2 } as const,
      ],
      question: { question: 'browsing', since: '2026-10-01' } as const,
      chosen: {
        idle: 60_000,
        idleInThread: 120_000,
        unfocused: true,
        dayStart: 4,
        weekStart: null,
        foldAfter: null,
        checkin: false,
      },
    }
    const read = await parseImport(textOf(buildExport({ ...rows, ...more }, meta)), '2026-11-23')
    expect('file' in read && rowsOf(read.file)).toMatchObject(more)
  })

  it('writes one row a line', () => {
    const lines = textOf(buildExport(rows, meta)).split('\n')
    expect(lines[1]).toBe('  "format": "closer-export",')
    expect(lines[6]).toBe(
      '    {"day":"2026-01-02","hour":null,"site":"x","surface":"feed","activity":"passive","ms":7},',
    )
  })

  it('is read back as the same rows', async () => {
    const read = await parseImport(textOf(buildExport(rows, meta)), '2026-11-23')
    if (!('file' in read)) throw new Error(read.refused.fault)
    expect(read.file).toEqual(buildExport(rows, meta))
    expect(new Set(rowsOf(read.file).attention)).toEqual(new Set(rows.attention))
    expect(new Set(rowsOf(read.file).acts)).toEqual(new Set(rows.acts))
    expect(rowsOf(read.file).gap).toBeUndefined()
  })
})

it('names files by day', () => expect(fileNameOn('2026-11-23', 'json')).toBe('closer-2026-11-23.json'))
