import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { expect, it } from 'vitest'
import { buildExport } from '../../lib/exchange/build-export'
import { jsonSchema } from './json-schema'
import { full } from './samples'

const SCHEMA = 'docs/export-format.schema.json'
const fits = new Ajv({ strict: false, logger: false }).compile(jsonSchema())

it('the published schema is that of the reader', async () =>
  // `vitest run tests/exchange/json-schema.test.ts -u` writes it again.
  expect(`${JSON.stringify(jsonSchema(), null, 2)}\n`).toMatchFileSnapshot(`../../${SCHEMA}`))

it('fits what Closer writes, with everything in it and with nothing', () => {
  const published = new Ajv({ strict: false, logger: false }).compile(
    JSON.parse(readFileSync(SCHEMA, 'utf8')) as object,
  )
  const nothing = buildExport({ attention: [], acts: [] }, { device: 'd', exportedAt: 0 })
  for (const file of [full, nothing]) expect(published(JSON.parse(JSON.stringify(file)))).toBe(true)
})

it.each([
  ['a member more', { ...full, more: 1 }],
  ['a member less', { ...full, acts: undefined }],
  ['another version', { ...full, version: 2 }],
  ['a negative time', { ...full, attention: [{ ...full.attention[0], ms: -1 }] }],
  ['a site that is none', { ...full, acts: [{ ...full.acts[0], site: '../x' }] }],
])('does not fit %s', (_, file) => expect(fits(JSON.parse(JSON.stringify(file)))).toBe(false))
