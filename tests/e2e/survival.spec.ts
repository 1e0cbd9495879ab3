import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { ElementHandle } from 'puppeteer-core'
import { demoOf } from '../../scripts/demo/generate'
import { fill } from '../../scripts/demo/fill'
import { buildExport, textOf } from '../../lib/exchange/build-export'
import { canonical } from '../../lib/merge/record'
import { addDays } from '../../lib/time/calendar'
import { attention } from '../summaries/build'
import type { Driver } from './driver/driver'
import type { Person } from './driver/person'
import { until } from './driver/until'
import { stateOf } from './state'
import { inChromium, visit } from './visit'

/** How often each is killed. A visit of two browsers takes seconds, so Firefox has fewer. */
const TIMES = Number(process.env['KILLS'] ?? (inChromium ? 20 : 4))

/** Moments to kill at (ms), spread over the time that the deed takes: the golden ratio leaves no gap for long. */
const momentsWithin = (longest: number) =>
  Array.from({ length: TIMES }, (_, i) => Math.round(((i * 0.618) % 1) * longest))

const DEMO = demoOf(new Date(2026, 10, 23, 20).getTime(), 200, 3)
const FILE = textOf(
  buildExport({ ...DEMO, attention: DEMO.attention, acts: DEMO.acts }, { device: 'another browser', exportedAt: 0 }),
)

/** A folder that goes when the test does. */
function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'closer-survival-'))
  onTestFinished(() => rmSync(made, { recursive: true, force: true, maxRetries: 5 }))
  return made
}

/** A profile to begin with, made once; each try goes on with a copy of it. */
async function profileWith(prepare: (closer: Driver, page: Person) => Promise<void>): Promise<string> {
  const profile = folder()
  const closer = await visit({ profile }, (end) => onTestFinished(end))
  const page = await closer.openExtension('dashboard.html#/data')
  await page.sees('main h1')
  await prepare(closer, page)
  await closer.close()
  const kept = folder()
  cpSync(profile, kept, { recursive: true, filter: (path) => !/Singleton|lock$|\.parentlock/.test(path) })
  return kept
}

/** Begins the deed on a copy of a profile, kills the browser some milliseconds later, and looks at what is left. */
async function killed(
  base: string,
  after: number,
  begin: (page: Person) => Promise<void>,
): Promise<Record<string, string>> {
  const profile = folder()
  cpSync(base, profile, { recursive: true })
  const closer = await visit({ profile }, (end) => onTestFinished(end))
  const page = await closer.openExtension('dashboard.html#/data')
  await page.sees('main h1')
  await begin(page)
  await new Promise((resolve) => setTimeout(resolve, after))
  await closer.sigkill()
  const again = await visit({ profile }, (end) => onTestFinished(end))
  const look = await again.openExtension('dashboard.html#/data')
  // It opens, and shows what is stored.
  await look.sees('.figures')
  const state = await stateOf(look)
  await again.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  return state
}

async function chooseFile(page: Person): Promise<void> {
  const path = join(folder(), 'import.json')
  writeFileSync(path, FILE)
  const input = (await page.page.$('input[type=file]')) as ElementHandle<HTMLInputElement> | null
  await input?.uploadFile(path)
  await until(
    () => page.page.evaluate(() => document.querySelector('#import')?.parentElement?.textContent ?? ''),
    (text) => text.includes('This file would add'),
    {
      within: 60_000,
      what: 'the preview',
    },
  )
}

const pressImport = (page: Person) =>
  page.page.evaluate(() =>
    [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Import this')?.click(),
  )

const wait = async (page: Person, holds: (state: Record<string, string>) => boolean) => {
  const from = performance.now()
  await until(() => stateOf(page), holds, { within: 60_000, every: 100, what: 'the deed to be done' })
  return performance.now() - from
}

describe(`killed ${TIMES} times`, () => {
  it('while a file is imported: all of it is there, or nothing', { timeout: 900_000 }, async () => {
    let [before, after, took]: [Record<string, string>, Record<string, string>, number] = [{}, {}, 0]
    const base = await profileWith(async (_closer, page) => {
      await fill(page.page, { ...demoOf(new Date(2026, 10, 23, 20).getTime(), 5), settings: [] })
      before = await stateOf(page)
    })
    const whole = await visit({ profile: copyOf(base) }, (end) => onTestFinished(end))
    const page = await whole.openExtension('dashboard.html#/data')
    await page.sees('main h1')
    await chooseFile(page)
    // To look at it changed nothing.
    expect(await stateOf(page)).toEqual(before)
    await pressImport(page)
    took = await wait(page, (state) => state['attentionElsewhere'] !== before['attentionElsewhere'])
    after = await stateOf(page)
    await whole.close()
    const outcomes = { before: 0, after: 0 }
    for (const moment of momentsWithin(took * 1.3)) {
      const state = await killed(base, moment, async (at) => {
        await chooseFile(at)
        void pressImport(at).catch(() => {})
      })
      const is = canonical(state) === canonical(before) ? 'before' : 'after'
      expect(state, `killed after ${moment} ms`).toEqual(is === 'before' ? before : after)
      outcomes[is] += 1
    }
    // Some in time and some too late: else nothing would be shown.
    expect(Math.min(outcomes.before, outcomes.after) > 0 || !inChromium, JSON.stringify(outcomes)).toBe(true)
  })

  it('while hours are folded: a day is folded or not, and the totals are the same', { timeout: 900_000 }, async () => {
    const hours = Array.from({ length: 300 }, (_, i) => addDays('2026-06-01', -i)).flatMap((day) =>
      Array.from({ length: 20 }, (_, hour) => attention({ day, hour, ms: 1_000 + hour })),
    )
    let before: Record<string, string> = {}
    const base = await profileWith(async (_closer, page) => {
      await fill(page.page, { attention: hours } as never)
      before = await stateOf(page)
    })
    const fold = (page: Person) =>
      page.page.evaluate(() => {
        type Extension = { alarms: { create: (name: string, how: object) => unknown } }
        const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome?: Extension }
        void (browser ?? chrome)?.alarms.create('tidy', { when: Date.now() })
      })
    const whole = await visit({ profile: copyOf(base) }, (end) => onTestFinished(end))
    const page = await whole.openExtension('dashboard.html#/data')
    await page.sees('main h1')
    await fold(page)
    const took = await wait(page, (state) => state['attention'] !== before['attention'])
    const after = await stateOf(page)
    expect(after['attention']).toMatch(/^300 /)
    await whole.close()
    for (const moment of momentsWithin(took * 1.3)) {
      const state = await killed(base, moment, fold)
      const isBefore = state['attention'] === before['attention']
      expect(state, `killed after ${moment} ms`).toEqual(isBefore ? before : after)
    }
  })

  it('while the database is brought to this version: every row is there', { timeout: 900_000 }, async () => {
    const rows = demoOf(new Date(2026, 10, 23, 20).getTime(), 200, 3)
    const base = await profileWith(async () => {})
    /** Puts a database of version 4 in place of this one, and opens it as a page does. */
    const begin = async (page: Person) => {
      await page.page.evaluate(async (json) => {
        const tables = JSON.parse(json) as Record<string, object[]>
        const done = (request: IDBRequest) =>
          new Promise((resolve, reject) => {
            request.onsuccess = resolve
            request.onerror = () => reject(request.error)
          })
        // One right after the other: pages that wait to open it again must find the old one.
        indexedDB.deleteDatabase('closer')
        const open = indexedDB.open('closer', 40)
        open.onupgradeneeded = () => {
          const db = open.result
          const keys: Record<string, string | string[]> = {
            attention: ['day', 'hour', 'site', 'surface', 'activity'],
            acts: ['day', 'hour', 'site', 'kind'],
            deliveries: 'document',
            sightings: ['day', 'site'],
            settings: 'name',
            conversations: 'id',
            friends: 'id',
            plans: 'id',
            nudges: 'id',
            checkins: 'day',
            reflections: 'week',
          }
          for (const [name, keyPath] of Object.entries(keys)) {
            const store = db.createObjectStore(name, { keyPath })
            if (name === 'deliveries') store.createIndex('at', 'at')
            if (name === 'nudges') store.createIndex('at', 'at')
            if (name === 'conversations') {
              store.createIndex('end', 'end')
              store.createIndex('[thread+end]', ['thread', 'end'])
            }
            for (const row of tables[name] ?? []) store.put(row)
          }
        }
        await done(open)
        open.result.close()
      }, JSON.stringify(rows))
      void page.page.reload().catch(() => {})
    }
    const states = []
    for (const moment of momentsWithin(500)) states.push(await killed(base, moment, begin))
    const [first] = states
    for (const state of states) expect(state).toEqual(first)
    expect(first).toMatchObject({
      version: expect.stringMatching(/^1 /),
      attentionElsewhere: expect.stringMatching(/^0 /),
    })
    expect(first?.['attention']).toMatch(new RegExp(`^${rows.attention.length} `))
    expect(first?.['conversations']).toMatch(new RegExp(`^${rows.conversations.length} `))
  })
})

function copyOf(base: string): string {
  const profile = folder()
  cpSync(base, profile, { recursive: true })
  return profile
}
