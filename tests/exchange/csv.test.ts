import { unzipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildExport } from '../../lib/exchange/build-export'
import { csvOf, tablesOf, zipOf } from '../../lib/exchange/csv'
import { friend, logged } from '../friends/build'
import { nudge, plan } from '../nudges/build'
import { acts, attention } from '../summaries/build'

/** A reader of RFC 4180 that shares nothing with the writer. */
function parse(text: string): string[][] {
  const rows: string[][] = []
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false]
  for (let i = 0; i < text.length; i++) {
    const c = text[i]
    if (quoted && c === '"' && text[i + 1] === '"') [cell, i] = [`${cell}"`, i + 1]
    else if (c === '"') quoted = !quoted
    else if (!quoted && c === ',') [row, cell] = [[...row, cell], '']
    else if (!quoted && c === '\r' && text[i + 1] === '\n') {
      rows.push([...row, cell])
      ;[row, cell, i] = [[], '', i + 1]
    } else cell += c
  }
  return rows
}

const file = buildExport(
  {
    attention: [attention({}), { ...attention({ hour: -1 }), device: 'phone' }],
    acts: [acts({ estimated: 1 })],
    conversations: [logged({ id: 'l', felt: ['shared', 'nice'] })],
    friends: [friend({ name: '=HYPERLINK("http://evil","Sam")', note: 'a "b"\nc', links: ['tel:1', 'tel:2'] })],
    plans: [plan()],
    nudges: [nudge()],
    gap: 20 * 60_000,
  },
  { device: 'd', exportedAt: 1_795_420_800_000 },
)

describe('csvOf', () => {
  it('gives every cell back, and none that a spreadsheet would run', { timeout: 60_000 }, () => {
    const value = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', 'a,b', 'a"b', 'a\r\nb', "'=x"),
      fc.integer(),
      fc.double({ noNaN: true }),
      fc.constant(null),
    )
    fc.assert(
      fc.property(fc.array(fc.record({ a: value, b: value }), { maxLength: 8 }), (rows) => {
        const text = csvOf(rows, ['a', 'b'])
        expect(text.startsWith('\uFEFF')).toBe(true)
        const [head, ...cells] = parse(text.slice(1))
        expect(head).toEqual(['a', 'b'])
        const wanted = rows.map((row) => [row.a, row.b])
        expect(cells).toHaveLength(wanted.length)
        for (const [i, row] of cells.entries())
          for (const [j, cell] of row.entries()) {
            const value = wanted[i]?.[j]
            const isNumber = typeof value === 'number'
            expect(isNumber || !/^\s*[=+\-@]/.test(cell)).toBe(true)
            expect(isNumber ? [String(value)] : [value ?? '', `'${value}`]).toContain(cell)
          }
      }),
    )
  })
})

describe('zipOf', () => {
  it('has one file for each table, with every column of its rows', () => {
    const names = Object.keys(unzipSync(zipOf(file)))
    expect(names).toEqual(tablesOf(file).map(({ name }) => `${name}.csv`))
    for (const [name, rows] of Object.entries({ ...file, plans: file.settings.plans })) {
      const table = tablesOf(file).find((one) => one.name === name)
      const columns = Array.isArray(rows) ? rows.flatMap((row) => Object.keys(row as object)) : []
      const head = parse(table?.text.slice(1) ?? '')[0] ?? []
      expect(
        columns.filter((column) => !head.includes(column)),
        name,
      ).toEqual([])
    }
  })

  it('writes text as text, lists with semicolons, and folded hours as nothing', () => {
    const of = (name: string) =>
      parse(
        tablesOf(file)
          .find((table) => table.name === name)
          ?.text.slice(1) ?? '',
      )
    expect(of('friends')[1]).toEqual([
      'sam',
      '\'=HYPERLINK("http://evil","Sam")',
      'in-person',
      'none',
      'tel:1; tel:2',
      'a "b"\nc',
      't1',
      'false',
      '1000',
    ])
    expect(of('attention')[1]).toEqual(['2026-11-23', '', 'x', 'feed', 'passive', '60000', 'phone'])
    expect(of('settings')).toContainEqual(['gapMinutes', '20'])
  })

  it('is the same for the same file', () => expect(zipOf(file)).toEqual(zipOf(file)))
})
