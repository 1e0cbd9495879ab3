import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { ElementHandle } from 'puppeteer-core'
import type { Driver } from './driver/driver'
import type { Person } from './driver/person'
import { until } from './driver/until'
import { visit } from './visit'

type Export = Record<string, unknown> & { attention: unknown[]; acts: unknown[] }

/** The dashboard's data page, with what it exports caught on its way to the downloads. */
async function dataPage(closer: Driver) {
  const me = await closer.openExtension('dashboard.html#/data')
  await me.sees('main h1')
  const press = (name: string) => pressNamed(me, name)
  const exported = async (): Promise<Export> => {
    await me.page.evaluate(() => {
      const make = URL.createObjectURL
      URL.createObjectURL = (blob: Blob) => (
        void blob.text().then((text) => Reflect.set(window, 'exported', text)),
        make(blob)
      )
    })
    await press('Export JSON')
    const read = () => me.page.evaluate(() => Reflect.get(window, 'exported') as string | undefined)
    return JSON.parse((await until(read, Boolean, { what: 'the export' })) ?? '') as Export
  }
  return { me, press, exported, imports: (text: string | Buffer) => importText(me, text) }
}

/**
 * Puts a file into the page's file input, has what it would bring added, and tells what the page says then.
 *
 * @param name its ending says what kind of file it is
 */
async function importText(me: Person, text: string | Buffer, name = 'file.json'): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'closer-import-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, name), text)
  const input = (await me.page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null
  // The answer to this file, not to the one before.
  await me.page.evaluate(() => {
    const output = document.querySelector('section[aria-labelledby=import] output')
    const note = () => Reflect.set(window, 'said', output?.textContent ?? '')
    Reflect.set(window, 'said', '')
    if (output) new MutationObserver(note).observe(output, { childList: true, subtree: true, characterData: true })
  })
  await input?.uploadFile(join(folder, name))
  const answer = () => me.page.evaluate(() => Reflect.get(window, 'said') as string)
  const settled = (words: string) => words !== '' && !words.startsWith('Reading')
  const told = await until(answer, settled, { within: 60_000, what: 'an answer to the file' })
  if (!told.startsWith('This file would add')) return told
  await pressNamed(me, 'Import this')
  return until(answer, (words) => settled(words) && words !== told, { within: 60_000, what: 'what was added' })
}

async function pressNamed(me: Person, name: string): Promise<void> {
  const button = await until(
    () =>
      me.page.evaluateHandle(
        (text) => [...document.querySelectorAll('button')].find((b) => b.textContent === text && b.checkVisibility()),
        name,
      ),
    (handle) => handle.asElement() !== null,
    { what: `the button ${name}` },
  )
  await (button.asElement() as ElementHandle<Element> | null)?.click()
}

/** Counts without which browser they are from: after an erasure this one is another. */
const rowsOf = (file: Export) =>
  [file.attention, file.acts].map((rows) => rows.map((row) => ({ ...(row as object), device: undefined })))

it('exports what was counted, erases it, and imports it again to the last count', async () => {
  const closer = await visit()
  const me = await closer.open('https://x.com/home')
  await me.scroll(3_000)
  await me.click('[data-n="1"] [data-testid=like] svg')
  await me.rest(1_200)
  await closer.settled('x')
  const { press, exported, imports } = await dataPage(closer)
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

  await press('Erase everything')
  await press('Yes, erase it all')
  await until(closer.tables, ({ attention, acts }) => attention.length + acts.length === 0, { what: 'empty tables' })
  const text = JSON.stringify(file)
  expect(await imports(text)).toContain('Added')
  expect(rowsOf(await exported())).toEqual(rowsOf(file))
  expect(await imports(text)).toContain('Nothing changed')
  expect(rowsOf(await exported())).toEqual(rowsOf(file))
})

it('refuses a broken file with its reason and line, and changes nothing', async () => {
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
