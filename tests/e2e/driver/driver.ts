import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { HTTPRequest, Page } from 'puppeteer-core'
import { openBlackHole } from './black-hole.ts'
import { startChromium } from './chromium.ts'
import { startFirefox } from './firefox.ts'
import { personAt } from './person.ts'
import { forget, hasOutbox, leftBy } from './reset.ts'
import { countsOf, readEverything, readTables, untilRow, type Tables } from './tables.ts'
import { spending } from './spent.ts'
import { until, type Patience } from './until.ts'
import type { BrowserName, Engine } from './engine.ts'
import type { Counts } from './tables.ts'

const ROOT = join(import.meta.dirname, '../../..')

export type DriveOptions = {
  browser: BrowserName
  executable: string
  /** A profile to go on with; without one, a new one that is removed at the end. */
  profile?: string
  /** A profile of which a new one begins as a copy. */
  like?: string | undefined
  extension?: string
  headless?: boolean
  /** Preferences of Firefox. */
  preferences?: Record<string, number>
  /** Switches of Chromium. */
  switches?: string[]
  serve: Serve
}

/** Answers an address with a page. */
export type Serve = (address: string) => string | undefined

type HowToOpen = {
  window?: boolean
  behind?: boolean
  /** Its console is not listened to: Chromium draws no page ahead where it is. */
  unwatched?: boolean
}

export type Driver = Awaited<ReturnType<typeof start>>

/** The folder of the extension as it was built for a browser. */
export const built = (browser: BrowserName) =>
  join(ROOT, '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3')

/** Starts a browser with the built extension in it, cut off from the network. */
export function launch(options: DriveOptions) {
  return spending('starting', () => start(options))
}

async function start(options: DriveOptions) {
  const { browser: name, executable, headless = true, preferences = {}, switches = [] } = options
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'closer-e2e-'))
  const extension = options.extension ?? built(name)
  const isNew = !existsSync(profile) || readdirSync(profile).length === 0
  if (isNew && options.like) cpSync(options.like, profile, { recursive: true })
  const hole = await openBlackHole()
  const startEngine = name === 'firefox' ? startFirefox : startChromium
  const engine = await startEngine({
    executable,
    profile,
    extension,
    headless,
    preferences,
    switches,
    proxyPort: hole.port,
  })
  const { browser } = engine
  const consoleLines: string[] = []
  const stopped: string[] = []
  const pages: Page[] = []
  const visited: string[] = []
  let { serve } = options
  // The welcome page opens by itself after an installation, and in front. In a profile that is not new there need not be one.
  const hasWelcome = () => engine.closeTabs(`${engine.origin}welcome.html`)
  const welcome = until(hasWelcome, Boolean, { within: isNew ? 30_000 : 3_000, every: 20, what: 'the welcome page' })
  await (isNew ? welcome : welcome.catch(() => {}))
  const [blank = await browser.newPage()] = await browser.pages()
  let reader = await readerIn(engine)
  const fresh = isNew ? await atFirst(reader) : []

  async function newTab(how: HowToOpen = {}): Promise<Page> {
    const page = await browser.newPage({ type: how.window ? 'window' : 'tab', background: how.behind ?? false })
    if (!how.unwatched) await engine.watchConsole(page, consoleLines)
    await page.setRequestInterception(true)
    page.on('request', (request) => void answer(request, (address) => serve(address), stopped))
    pages.push(page)
    return page
  }

  /** Opens an address as a person does, in a tab in front. */
  async function open(address: string, how?: HowToOpen) {
    const page = await newTab(how)
    visited.push(new URL(address).origin)
    await page.goto(address, { waitUntil: 'load' })
    return personAt(page, engine)
  }

  /** Opens a page of the extension, such as `popup.html`. */
  async function openExtension(path: string, how: { behind?: boolean } = {}) {
    const page = await browser.newPage({ background: how.behind ?? false })
    await engine.watchConsole(page, consoleLines)
    await engine.visit(page, engine.origin + path)
    return personAt(page, engine)
  }

  let ended = false
  async function end(kill: boolean): Promise<void> {
    if (ended) return
    ended = true
    const process = browser.process()
    const gone = new Promise<void>((resolve) => (process ? process.once('exit', () => resolve()) : resolve()))
    if (kill && process?.pid) globalThis.process.kill(-process.pid, 'SIGKILL')
    else await browser.close()
    await gone
    await hole.close()
    // Once Firefox is gone, puppeteer puts the preferences back that it changed. A start in the middle of that fails.
    const changed = ['prefs.js', 'user.js'].map((file) => join(profile, `${file}.puppeteer`))
    await until(() => !changed.some(existsSync), Boolean, { within: 5_000, what: 'the preferences' }).catch(() => {})
  }

  /** Closes all tabs but the blank one, and makes the extension as it is after an installation, but for the welcome page. */
  async function reset(next: Pick<DriveOptions, 'serve'>): Promise<void> {
    const others = (await browser.pages()).filter((page) => page !== blank && page !== reader)
    await Promise.all(others.map((page) => page.close()))
    await blank.bringToFront()
    await until(
      async () => {
        await forget(reader)
        await engine.forget(blank, new Set(visited))
        await reload()
        await atFirst(reader)
        const left = await leftBy(reader)
        // What it was given at its installation, nothing here can give back.
        const taken = fresh.filter((what) => what.startsWith('may: ') && !left.includes(what))
        return [...left.filter((what) => !fresh.includes(what)), ...taken]
      },
      // What was on its way when its tab was closed may have come just then.
      (left) => left.length === 0,
      { what: 'nothing left of the visit before', every: 0, within: 60_000 },
    )
    for (const list of [consoleLines, stopped, pages, hole.asked, visited]) list.length = 0
    ;({ serve } = next)
  }

  /** Reloads the extension, which closes its own pages. */
  async function reload(): Promise<void> {
    await engine.reloadExtension()
    await reader.close().catch(() => {})
    reader = await readerIn(engine)
  }

  const tables = () => readTables(reader)
  const counts = async (site?: string): Promise<Counts> => countsOf(await tables(), site)

  return {
    name,
    browser,
    engine,
    profile,
    consoleLines,
    open,
    openExtension,
    tables,
    untilRow: (table: keyof Tables) => untilRow(reader, table),
    counts,
    /** Turns away from every site: a blank tab comes to the front. Then waits until nothing more is stored. */
    settled: async (site?: string): Promise<Counts> => {
      await blank.bringToFront()
      let [last, since] = ['', Date.now()]
      await until(
        async () => {
          const now = JSON.stringify(await tables())
          if (now !== last) [last, since] = [now, Date.now()]
          return Date.now() - since
        },
        (still) => still > 1_500,
        { what: 'the stored counts to settle', within: 20_000 },
      )
      return counts(site)
    },
    /** Waits until all that pages left behind as they went has been taken. */
    outboxEmpty: () =>
      until(
        () => hasOutbox(reader),
        (has) => !has,
        { within: 60_000, what: 'the outbox to be emptied' },
      ),
    /** Waits until the stored totals are as wanted. */
    countsReach: (holds: (counts: Counts) => boolean, patience: Patience & { site?: string } = {}) =>
      until(() => counts(patience.site), holds, { within: 20_000, every: 250, what: 'the stored counts', ...patience }),
    extensionUrl: (path: string) => engine.origin + path,
    workerKill: engine.killWorker,
    reloadExtension: reload,
    /** Removes the extension and all that it kept, with its pages. */
    uninstall: engine.uninstall,
    /** Installs it again. Returns what waits until its welcome page, which comes in front, has been closed. */
    install: async () => {
      await engine.install()
      return async () => {
        await until(hasWelcome, Boolean, { within: 30_000, what: 'the welcome page' })
        reader = await readerIn(engine)
      }
    },
    /** Switches the extension off, which closes its pages. */
    switchOff: () => engine.setEnabled(false),
    switchOn: async () => {
      await engine.setEnabled(true)
      reader = await readerIn(engine)
    },
    reset: (next: Pick<DriveOptions, 'serve'>) => spending('starting', () => reset(next)),
    isOpen: () => !ended,
    focusWindow: (person: { page: Page }) =>
      engine.focusWindow(
        person.page,
        pages.filter((page) => page !== person.page && !page.isClosed()),
      ),
    everythingKept: () => readEverything(reader),
    /** Requests made by the extension's own pages and worker, and those in sites' pages that no fixture answers. */
    requests: async () => ({ extension: await engine.requests(), pages: [...stopped] }),
    /** What got past the pages: the browser's own errands, if all is well. */
    strays: () => [...hole.asked],
    /** Ends the browser and all of its processes at once, as a crash or a power cut does. The profile stays. */
    sigkill: () => end(true),
    close: async ({ keep = false } = {}) => {
      await end(false)
      if (!options.profile && !keep) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
    /** Starts the browser again on the same profile, after it was closed or killed. */
    relaunch: () => launch({ ...options, profile }),
  }
}

/** A tab behind all others in which the tables are read. It is no page of Closer, and does nothing by itself. */
async function readerIn(engine: Engine): Promise<Page> {
  const page = await engine.browser.newPage({ background: true })
  await engine.visit(page, `${engine.origin}icon/16.png`)
  return page
}

/** What there is once the worker has done what it does in the beginning. */
const BEGUN = ['session: ', 'alarm: ', 'local: ', 'closer settings: ']

/** Waits until it has, and tells all that there is then. */
const atFirst = (reader: Page): Promise<string[]> =>
  until(
    () => leftBy(reader),
    (all) => BEGUN.every((kind) => all.some((what) => what.startsWith(kind))),
    { what: 'the worker to have begun', every: 20 },
  )

async function answer(request: HTTPRequest, serve: (address: string) => string | undefined, stopped: string[]) {
  const body = request.isNavigationRequest() ? serve(request.url()) : undefined
  try {
    if (/^(?:data|blob):/.test(request.url())) await request.continue()
    else if (body !== undefined) await request.respond({ status: 200, contentType: 'text/html; charset=utf-8', body })
    else {
      stopped.push(request.url())
      await request.abort()
    }
  } catch {
    // The tab was closed meanwhile.
  }
}

export { until }
