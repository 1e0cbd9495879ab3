import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { allowedToDownload } from './allowed'
import { faults } from './axe'
import { dataPage, importFile } from './data-page'
import { DOWNLOADS } from './driver/engine'
import type { Person } from './driver/person'
import { until } from './driver/until'
import { inChromium, visit } from './visit'

const said = (me: Person, card: string, words: string) =>
  until(
    () => me.page.evaluate((id) => document.querySelector(`section[aria-labelledby=${id}]`)?.textContent ?? '', card),
    (text) => text.includes(words),
    { what: `${card}: ${words}`, within: 20_000 },
  )

/** What the page hands to the browser's downloads next, as base64. */
async function nextFile(me: Person): Promise<() => Promise<Buffer>> {
  await me.page.evaluate(() => {
    const make = URL.createObjectURL
    Reflect.deleteProperty(window, 'handed')
    URL.createObjectURL = (blob: Blob) => {
      void blob.arrayBuffer().then((bytes) => Reflect.set(window, 'handed', [...new Uint8Array(bytes)]))
      return make(blob)
    }
  })
  const handed = () => me.page.evaluate(() => Reflect.get(window, 'handed') as number[] | undefined)
  return async () => Buffer.from((await until(handed, Boolean, { what: 'a file', within: 20_000 })) ?? [])
}

async function counted() {
  const closer = await visit()
  const me = await closer.open('https://x.com/home')
  await me.scroll(2_000)
  await me.click('[data-n="1"] [data-testid=like] svg')
  await me.rest(1_200)
  await closer.settled('x')
  return closer
}

it('a backup opens with its password only, and brings everything back', async () => {
  const closer = await counted()
  const { me, press, erase } = await dataPage(closer)
  const before = await closer.tables()
  await me.click('#password')
  await me.type('short')
  await press('Save a backup')
  await said(me, 'backup', 'at least 8 characters')
  await me.page.evaluate(() => document.querySelector<HTMLInputElement>('#password')?.select())
  await me.type('correct horse battery')
  const file = await nextFile(me)
  await press('Save a backup')
  const sealed = await file()
  await said(me, 'backup', 'is in your downloads')
  await said(me, 'backup', 'Last backup:')
  expect(sealed.subarray(0, 6).toString()).toBe('CLOSER')
  expect(sealed.toString('latin1')).not.toContain('attention')

  await erase()
  await until(closer.tables, ({ attention }) => attention.length === 0, { what: 'empty tables' })
  const damaged = Buffer.from(sealed)
  damaged[100] = (damaged[100] ?? 0) ^ 1
  expect(await importFile(me, damaged, 'damaged.closer', 'correct horse battery')).toContain(
    'The password is another one',
  )
  expect(await importFile(me, sealed, 'a.closer', 'wrong horse battery')).toContain('The password is another one')
  expect((await closer.tables()).friends).toEqual([])
  expect(await importFile(me, sealed, 'a.closer', 'correct horse battery')).toContain('Added')
  const { attention } = await dataPage(closer).then(({ exported }) => exported())
  expect(attention.map((row) => ({ ...(row as object), device: undefined }))).toEqual(
    before.attention.map((row) => ({ ...row, device: undefined })),
  )
})

it.runIf(inChromium)('an import can be taken back', async () => {
  const closer = await counted()
  const { me, press, erase, exported, imports } = await dataPage(closer)
  const file = await exported()
  await erase()
  await until(closer.tables, ({ attention }) => attention.length === 0, { what: 'empty tables' })
  expect(await imports(JSON.stringify(file))).toContain('Added')
  expect(await faults(me)).toEqual([])
  // It can still be taken back after a look at what it brought.
  await me.page.evaluate(() => (location.hash = '#/trends'))
  await me.sees('.span-choice')
  await me.page.evaluate(() => (location.hash = '#/data'))
  await press('Take it back')
  await said(me, 'import', 'It is as it was before')
  expect((await exported()).attention).toEqual([])
})

it.runIf(inChromium)('tables for other programs come as a zip', async () => {
  const closer = await counted()
  const { me, press } = await dataPage(closer)
  const file = await nextFile(me)
  await press('Export CSV')
  const zip = await file()
  expect(zip.subarray(0, 2).toString()).toBe('PK')
  expect(zip.toString('latin1')).toContain('attention.csv')
})

it.runIf(inChromium)('a backup is written into a folder, sealed, and again when asked', async () => {
  const closer = await counted()
  const { me, press } = await dataPage(closer)
  // A folder of the browser's own, where nobody can choose one: what is written there is written for real.
  await me.page.evaluate(() => Reflect.set(window, 'showDirectoryPicker', () => navigator.storage.getDirectory()))
  await me.click('#password')
  await me.type('correct horse battery')
  await press('Save one every day in a folder')
  await said(me, 'backup', 'The backup is in your folder')
  const files = () =>
    me.page.evaluate(async () => {
      const folder = await navigator.storage.getDirectory()
      const found: [string, number, string][] = []
      for await (const [name, handle] of (
        folder as unknown as { entries: () => AsyncIterable<[string, FileSystemFileHandle]> }
      ).entries()) {
        const file = await handle.getFile()
        found.push([name, file.lastModified, await file.slice(0, 6).text()])
      }
      return found
    })
  const [[name = '', first = 0, magic] = []] = await files()
  expect(name).toMatch(/^closer-[0-9a-f]{8}\.closer$/)
  expect(magic).toBe('CLOSER')
  await press('Save now')
  await until(files, ([file]) => (file?.[1] ?? 0) > first, { what: 'a newer file' })
  expect(await files()).toHaveLength(1)
})

it('what is stored is kept when room runs short: by permission, or where the person asks for it', async () => {
  const closer = await visit()
  const { me, press } = await dataPage(closer)
  await said(me, 'what', inChromium ? 'The browser keeps it' : 'the browser may clear it')
  if (!inChromium) await press('Ask it to keep this')
  expect(await said(me, 'what', 'The browser keeps it even when room runs short')).not.toContain('may clear it')
})

it('where nobody can choose a folder, a backup is downloaded, and again when a week has gone by', async () => {
  const closer = await visit({ ...allowedToDownload(), isOwn: true })
  const { me, press } = await dataPage(closer)
  // As in Firefox, and in those of Chromium's kin that have it turned off.
  await me.page.evaluate(() => Reflect.deleteProperty(window, 'showDirectoryPicker'))
  await me.page.evaluate(() => (location.hash = '#/overview'))
  await me.sees('#backup-note, .cards')
  await me.page.evaluate(() => (location.hash = '#/data'))
  await me.click('#password')
  await me.type('correct horse battery')
  await press('Save one every week in my downloads')
  await said(me, 'backup', 'The backup is in your downloads, in the folder “Closer”.')
  await said(me, 'backup', 'Every week in your downloads')
  expect(await faults(me)).toEqual([])
  const folder = join(closer.profile, DOWNLOADS, 'Closer')
  const [name = '', ...others] = readdirSync(folder)
  expect([name, others]).toEqual([expect.stringMatching(/^closer-[0-9a-f]{8}\.closer$/), []])
  const first = statSync(join(folder, name)).mtimeMs
  expect(readFileSync(join(folder, name)).subarray(0, 6).toString()).toBe('CLOSER')

  // A week goes by, and the worker wakes up.
  await me.page.evaluate(async () => {
    type Extension = { alarms: { create: (name: string, how: object) => unknown } }
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome?: Extension }
    const db = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('closer')
      request.onsuccess = () => resolve(request.result)
    })
    const store = db.transaction('settings', 'readwrite').objectStore('settings')
    const row = await new Promise<{ value: { at: number } }>((resolve) => {
      const request = store.get('backup schedule')
      request.onsuccess = () => resolve(request.result)
    })
    row.value.at -= 7 * 86_400_000
    await new Promise((resolve) => (store.put(row).onsuccess = resolve))
    db.close()
    void (browser ?? chrome)?.alarms.create('sync soon', { when: Date.now() })
  })
  await until(
    () => statSync(join(folder, name)).mtimeMs,
    (at) => at > first,
    { what: 'a newer file', within: 90_000 },
  )
  expect(readdirSync(folder)).toEqual([name])
  await until(
    () => readFileSync(join(folder, name)),
    (bytes) => bytes.length > 100,
  )
  expect(await importFile(me, readFileSync(join(folder, name)), name, 'correct horse battery')).toContain(
    'Nothing changed',
  )
  await press('Stop that')
  await until(
    () => me.page.evaluate(() => document.body.textContent?.includes('Every week in your downloads')),
    (there) => there === false,
  )
})

it.runIf(inChromium)('a site that is forgotten is gone, and no older file brings it back', async () => {
  const closer = await counted()
  const { me, press, exported, imports } = await dataPage(closer)
  const file = await exported()
  await me.page.select('section[aria-labelledby=forget] select', 'site')
  await press('Forget it …')
  await press('Forget it')
  await said(me, 'forget', 'forgotten')
  const left = await closer.tables()
  expect([left.attention, left.acts, left.sightings]).toEqual([[], [], []])
  expect(await imports(JSON.stringify(file))).toContain('Nothing changed')
  const after = await exported()
  expect([after.attention, after.acts]).toEqual([[], []])
  expect(after['removed']).toMatchObject([{ kind: 'site', id: 'x' }])
})

type Area = {
  storage: { sync: { get: (keys: null) => Promise<Record<string, unknown>>; set: (items: object) => Promise<void> } }
}

it('joined browsers hear of each other through the synced storage, and nothing is there before it is turned on', async () => {
  const area = (me: Person) =>
    me.page.evaluate(() => {
      const { browser, chrome } = globalThis as unknown as { browser?: Area; chrome?: Area }
      return ((browser ?? chrome) as Area).storage.sync.get(null)
    })
  const first = await counted()
  const one = await dataPage(first)
  expect(await area(one.me)).toEqual({})
  const box = 'section[aria-labelledby=sync] input[type=checkbox]'
  await one.me.click(box)
  await said(one.me, 'sync', 'Last joined')
  const told = await area(one.me)
  expect(Object.keys(told).length).toBeGreaterThanOrEqual(2)

  // Another profile, which an account would join: here what one wrote is put before the other.
  const second = await visit()
  const other = await dataPage(second)
  await other.me.page.evaluate((items) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Area; chrome?: Area }
    return ((browser ?? chrome) as Area).storage.sync.set(items)
  }, told)
  await other.me.click(box)
  await said(other.me, 'sync', 'Last joined')
  const [a, b] = [await one.exported(), await other.exported()]
  const sum = (rows: unknown[]) => (rows as { ms: number }[]).reduce((ms, row) => ms + row.ms, 0)
  expect(sum(b.attention)).toBe(sum(a.attention))
  expect(sum(b.attention)).toBeGreaterThan(0)
  await said(other.me, 'sync', 'A browser without a name')

  await one.me.click(box)
  await until(
    () => area(one.me),
    (items) => Object.keys(items).length === 0,
    { what: 'an empty area' },
  )
})
