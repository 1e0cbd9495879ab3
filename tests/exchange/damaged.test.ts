import { Ajv } from 'ajv'
import { strToU8 } from 'fflate'
import { createHash } from 'node:crypto'
import { beforeAll, afterAll, describe, expect, it } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { addFile, readFile } from '../../components/data/import-file'
import { rowsOf } from '../../lib/exchange/rows'
import { canonical } from '../../lib/merge/record'
import type { AttentionRow } from '../../lib/model/counts'
import { Store } from '../../lib/store/db'
import { mergeRows } from '../../lib/store/merge'
import { attention } from '../summaries/build'
import { jsonSchema } from './json-schema'
import { damagedFile, WAYS } from './damage'
import { fullText, type full } from './samples'

/** When the samples are read. */
const NOW = new Date(2026, 10, 23, 20).getTime()
const FILES = 1_000

let store: Store
const hash = async (of: Store) => {
  const tables = await Promise.all(
    of.tables.map(async (table) => [table.name, (await table.toArray()).map(canonical).toSorted()]),
  )
  const local = await fakeBrowser.storage.local.get()
  delete local['plans changed']
  return createHash('sha256')
    .update(canonical([tables, local]))
    .digest('hex')
}

const HERE = [attention({ ms: 70_000 }), attention({ hour: 11, ms: 5 })]
async function open(): Promise<Store> {
  const opened = new Store(`damaged-${crypto.randomUUID()}`)
  await opened.settings.put({ name: 'device', value: 'here' })
  await opened.attention.bulkPut(HERE)
  return opened
}

beforeAll(async () => {
  fakeBrowser.reset()
  store = await open()
})
afterAll(() => store.delete())

const fits = new Ajv({ strict: false, logger: false }).compile(jsonSchema())

/** What must stand in the table of other browsers' time, worked out from the JSON alone. */
const expectedTime = (file: {
  device: string
  attention: (Omit<AttentionRow, 'hour'> & { hour: number | null; device?: string })[]
}) =>
  file.attention
    .map((row) => ({ ...row, hour: row.hour ?? -1, device: row.device ?? file.device }))
    .filter(({ device }) => device !== 'here')
    .map(canonical)
    .toSorted()

/** Whether a reason is given that is about the file. */
const isSaid = (read: object): boolean =>
  'refused' in read || 'history' in read || ('failed' in read && read.failed !== 'notStored')

describe(`${FILES} damaged files`, () => {
  const outcomes = { refused: 0, taken: 0 }

  it.each(Array.from({ length: WAYS }, (_, way) => way))('way %i', { timeout: 60_000 }, async (way) => {
    const before = await hash(store)
    const unsaid: number[] = []
    for (let n = way; n < FILES; n += WAYS) {
      const file = new File([damagedFile(n) as BlobPart], 'export.json')
      const read = await readFile(store, file, NOW)
      // To look at a file changes nothing, whatever is in it.
      expect(await hash(store), `file ${n}`).toBe(before)
      if (!('rows' in read)) {
        if (!isSaid(read)) unsaid.push(n)
        outcomes.refused += 1
        continue
      }
      outcomes.taken += 1
      // What is taken fits the published format, and means exactly what JSON says it means.
      const text = new TextDecoder().decode(await file.arrayBuffer())
      const value = JSON.parse(text) as typeof full
      expect(fits(value), `file ${n}`).toBe(true)
      const [twin, other] = [await open(), await open()]
      expect(await addFile(twin, read)).toHaveProperty('merged')
      expect((await twin.attentionElsewhere.toArray()).map(canonical).toSorted(), `file ${n}`).toEqual(
        expectedTime(value as never),
      )
      await mergeRows(other, rowsOf(value))
      expect(await hash(twin), `file ${n}`).toBe(await hash(other))
      await Promise.all([twin.delete(), other.delete()])
      fakeBrowser.reset()
    }
    expect(unsaid).toEqual([])
  })

  it('some are taken, most are refused', () => {
    expect(outcomes.refused + outcomes.taken).toBe(FILES)
    expect(outcomes.refused).toBeGreaterThan(FILES / 2)
    expect(outcomes.taken).toBeGreaterThan(FILES / 20)
  })

  it('nothing was added to any object', () =>
    expect(Reflect.get({}, 'ms') ?? Reflect.get({}, 'polluted')).toBeUndefined())
})

it('strToU8 and the encoder agree on the sample', () =>
  expect(strToU8(fullText)).toEqual(new TextEncoder().encode(fullText)))
