import { expect, it } from 'vitest'
import { dataPage, rowsOf } from './data-page'
import { until } from './driver/until'
import { inChromium, visit } from './visit'

it('exports what was counted, erases it, and imports it again to the last count', async () => {
  const closer = await visit()
  const me = await closer.open('https://x.com/home')
  await me.scroll(3_000)
  await me.click('[data-n="1"] [data-testid=like] svg')
  await me.rest(1_200)
  await closer.settled('x')
  const { erase, exported, imports } = await dataPage(closer)
  const file = await exported()
  expect(file).toMatchObject({
    format: 'closer-export',
    version: 1,
    conversations: [],
    friends: [],
    nudges: [],
    checkins: [],
  })
  expect(Object.keys(file).toSorted()).toEqual([
    'acts',
    'attention',
    'checkins',
    'conversations',
    'device',
    'devices',
    'exportedAt',
    'format',
    'friends',
    'nudges',
    'reflections',
    'settings',
    'version',
  ])
  const before = await closer.tables()
  expect(file.attention).toEqual(before.attention)
  expect(file.acts).toEqual(before.acts)
  expect(file.acts).toHaveLength(1)

  await erase()
  await until(closer.tables, ({ attention, acts }) => attention.length + acts.length === 0, { what: 'empty tables' })
  const text = JSON.stringify(file)
  expect(await imports(text)).toContain('Added')
  expect(rowsOf(await exported())).toEqual(rowsOf(file))
  expect(await imports(text)).toContain('Nothing changed')
  expect(rowsOf(await exported())).toEqual(rowsOf(file))
})

it.runIf(inChromium)('refuses a broken file with its reason and line, and changes nothing', async () => {
  const closer = await visit()
  const me = await closer.open('https://x.com/home')
  await me.scroll(2_000)
  await closer.settled('x')
  const { exported, imports } = await dataPage(closer)
  const file = await exported()
  const before = await closer.tables()
  const withRow = (row: object) =>
    JSON.stringify({ ...file, attention: [{ ...(file.attention[0] as object), ...row }] }, null, 2)
  const negative = withRow({ ms: -5 })
  const line = negative.split('\n').findIndex((l) => l.includes('"ms": -5')) + 1

  const cases: [string, string | Buffer, RegExp][] = [
    ['not JSON', '{\n"format": "closer-export",\n"version": oh\n}', /Line 3.*not JSON/],
    ['nothing', '', /not imported/],
    ['another format', '{"format":"something-else","version":1}', /Line 1.*export of Closer/],
    ['another version', JSON.stringify({ ...file, version: 2 }), /Line 1.*another version/],
    ['a negative time', negative, new RegExp(`Line ${line}: “ms” is negative`)],
    ['an absurd time', withRow({ ms: 1e15 }), /Line \d+.*(larger than it can be|more than 60 minutes)/],
    ['a day far ahead', withRow({ day: '2999-01-01' }), /Line \d+.*in the future/],
    [
      '__proto__',
      JSON.stringify(file, null, 2).replace('{', '{\n"__proto__": {"polluted": true},'),
      /Line 2.*__proto__/,
    ],
    ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), /not text in UTF-8/],
    ['200 MB', Buffer.alloc(200 * 1024 * 1024, '{'), /larger than/],
  ]
  for (const [name, text, reason] of cases) {
    const said = await imports(text)
    expect(said, name).toContain('nothing was changed')
    expect(said, name).toMatch(reason)
    expect(await closer.tables(), name).toEqual(before)
  }
})
