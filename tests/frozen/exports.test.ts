import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { buildExport, textOf } from '../../lib/exchange/build-export'
import { parseImport } from '../../lib/exchange/parse-import'
import { rowsOf } from '../../lib/exchange/rows'

/** Files as every Closer wrote them that was ever shipped. They never change: what reads them must go on doing so. */
const FILES = readdirSync(import.meta.dirname).filter((file) => /^export-.*\.json$/.test(file))

it('has one of every kind', () => expect(FILES).toEqual(['export-1-first.json', 'export-1.json']))

describe.each(FILES)('%s', (name) => {
  const text = readFileSync(`${import.meta.dirname}/${name}`, 'utf8')

  it('is read, to the last member', async () => {
    const read = await parseImport(text, '2026-11-24')
    if ('refused' in read) throw new Error(JSON.stringify(read.refused))
    expect(read.file).toEqual(JSON.parse(text))
    const { device, exportedAt } = read.file
    const again = textOf(buildExport(rowsOf(read.file), { device, exportedAt }))
    expect(JSON.parse(again)).toEqual(JSON.parse(text))
  })
})
