import { expect, it } from 'vitest'
import type { Driver } from './driver/driver'
import type { Person } from './driver/person'
import { pause, until } from './driver/until'
import { fixtureFor } from './fixture-for'
import { expectNear, inChromium, total, visit } from './visit'

const HOME = 'https://x.com/home'
const like = (n: number) => `[data-n="${n}"] [data-testid=like] svg`
/** Long enough for a control to be read a second time. */
const LOOK = 1_200

/** What (ms) an extension that is ended may lose: Firefox ends its scripts without a word, and what they held with them. */
const LOST = inChromium ? 0 : 15_000

/** How often Closer is installed (twenty times by hand, see docs/testing.md), and over how long (ms) afterwards a page is opened. */
const TIMES = Number(process.env['INSTALLS'] ?? (inChromium ? 6 : 3))
const SPREAD = 800

/** What is done on a page in each of these tests. */
async function use(me: Person, n = 1): Promise<void> {
  await me.scroll(1_000)
  await me.click(like(n))
  await me.rest(LOOK)
}

/** What was done counts once. `unseen`: time (ms) in front of a page in which no sensor may have been yet. */
async function expectOnce(closer: Driver, spent: number, { likes = 1, unseen = 0 } = {}): Promise<void> {
  const counts = await closer.settled('x')
  expect(counts.acts).toEqual({ like: likes })
  expectNear(total(counts), spent, unseen)
}

it(`counts once in a page that was open when Closer is installed, and in one that is opened then, ${TIMES} times`, async () => {
  const closer = await visit({ isOwn: true })
  for (let time = 0; time < TIMES; time++) {
    await closer.uninstall()
    const pages = [await closer.open(HOME)]
    const opened = await pages[0]?.presence()
    const installed = await closer.install()
    await pause((time * SPREAD) / TIMES)
    pages.push(await closer.open(HOME))
    await installed()
    let [spent, unseen] = [-(opened ?? 0), -(opened ?? 0)]
    for (const me of pages) {
      await me.front()
      unseen += await me.presence()
      await use(me)
      spent += await me.presence()
    }
    await expectOnce(closer, spent, { likes: pages.length, unseen })
    for (const me of pages) await me.close()
  }
}, 600_000)

it('counts once after Closer was switched off and on again, in pages that were opened before and meanwhile', async () => {
  const closer = await visit({ isOwn: true })
  const me = await closer.open(HOME)
  await use(me)
  const before = await me.presence()
  await closer.switchOff()
  const other = await closer.open(HOME)
  await closer.switchOn()
  await me.front()
  const gap = (await me.presence()) - before
  await use(me, 2)
  await other.front()
  const unseen = await other.presence()
  await use(other)
  const spent = (await me.presence()) + (await other.presence())
  await expectOnce(closer, spent, { likes: 3, unseen: unseen + gap + LOST })
})

it('counts once in a page that was left and shown again', async () => {
  const closer = await visit()
  const me = await closer.open(HOME)
  await use(me)
  await me.page.evaluate(() => Reflect.set(window, 'kept', true))
  await me.page.goto('https://x.com/explore')
  await me.scroll(1_000)
  const between = await me.presence()
  // The browser kept it as it was left, and does not load it anew.
  await me.page.evaluate(() => history.back())
  await until(() => me.page.evaluate(() => Reflect.get(window, 'kept')).catch(() => {}), Boolean, { what: 'the page' })
  await use(me, 2)
  await expectOnce(closer, between + (await me.presence()), { likes: 2 })
})

/** Sets which hosts are somebody's own sites, as a page of the extension does. */
async function setOwn(closer: Driver, ...hosts: string[]): Promise<void> {
  const page = await closer.openExtension('dashboard.html#/sites')
  await page.page.evaluate(
    async (own) => {
      type Extension = { storage: { local: { set: (items: object) => Promise<void> } } }
      const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension }
      await (browser ?? chrome).storage.local.set({ sites: { off: [], own } })
    },
    hosts.map((host) => ({ host })),
  )
  await page.close()
}

it('counts once on a site that somebody added before Closer came to know it, and on when they remove it', async () => {
  const closer = await visit()
  await setOwn(closer, 'x.com')
  const me = await closer.open(HOME)
  await use(me)
  const before = await me.presence()
  await closer.reloadExtension()
  await me.front()
  const gap = (await me.presence()) - before
  await use(me, 2)
  await setOwn(closer)
  const other = await closer.open(HOME)
  await use(other)
  const spent = (await me.presence()) + (await other.presence())
  await expectOnce(closer, spent, { likes: 3, unseen: gap + LOST })
  expect(new Set((await closer.tables()).attention.map(({ site }) => site))).toEqual(new Set(['x']))
})

it('counts once in a page that was a frame of another, as it becomes the whole', async () => {
  const frame = '<!doctype html><iframe src="/home"></iframe>'
  const closer = await visit({ serve: (address) => (address === HOME ? fixtureFor(address) : frame) })
  const me = await closer.open('https://x.com/explore')
  await me.scroll(1_000)
  const around = await me.page.evaluate(() => performance.now())
  const arrived = me.page.waitForNavigation()
  await me.page.frames()[1]?.evaluate(() => void window.open(location.href, '_top'))
  await arrived
  await use(me)
  // The page around it has no clock of ours: how much of its time somebody was there, only the browser knows.
  await expectOnce(closer, around + (await me.presence()), { unseen: around })
})

/** Asks the browser to draw the home page before anybody goes there. */
const AHEAD =
  '<script type="speculationrules">{ "prerender": [{ "urls": ["/home"], "eagerness": "immediate" }] }</script>'

it.runIf(inChromium)('counts once in a page that was drawn before it was asked for', async () => {
  const closer = await visit({
    serve: (address) => fixtureFor(address)?.replace('<meta', `${AHEAD}<meta`),
    // Otherwise the page is fetched first, past whoever answers for the site here.
    switches: ['--disable-features=Prerender2FallbackPrefetchSpecRules'],
  })
  const me = await closer.open('https://x.com/explore', { unwatched: true })
  await me.scroll(2_000)
  const before = await me.presence()
  const arrived = me.page.waitForNavigation()
  await me.page.evaluate(() => void (location.href = '/home'))
  await arrived
  const wasAhead = () =>
    performance.getEntriesByType('navigation').some((page) => Reflect.get(page, 'activationStart') > 0)
  expect(await me.page.evaluate(wasAhead)).toBe(true)
  await use(me)
  await expectOnce(closer, before + (await me.presence()))
})

/** A page that holds next to nothing at first, and writes itself anew when it is asked to. */
const blankAtFirst = (address: string) => {
  const whole = JSON.stringify(fixtureFor(address)).replaceAll('<', '\\u003c')
  return `<!doctype html><title>A moment</title><script>
    window.write = () => { document.open(); document.write(${whole}); document.close() }
  </script>`
}

it('counts on in a page that is written anew, and once', async () => {
  const closer = await visit({ serve: blankAtFirst })
  const me = await closer.open(HOME)
  await me.scroll(1_500)
  const blank = await me.page.evaluate(() => (Reflect.get(window, 'write')(), performance.now()))
  await use(me)
  await use(me, 2)
  // As above, of the page that held nothing.
  await expectOnce(closer, blank + (await me.presence()), { likes: 2, unseen: blank })
})

it('finds two in one page, lets one of them count, and notes it', async () => {
  const closer = await visit()
  const me = await closer.open(HOME)
  const page = await closer.openExtension('popup.html', { behind: true })
  // No page and no browser does this: what keeps a second one away is taken from the first.
  await page.page.evaluate(async () => {
    type Tab = { id: number; url?: string }
    type Extension = {
      tabs: { query: (of: object) => Promise<Tab[]> }
      scripting: { executeScript: (what: object) => Promise<unknown> }
    }
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension }
    const { tabs, scripting } = browser ?? chrome
    for (const { id: tabId } of await tabs.query({ url: 'https://x.com/*' })) {
      await scripting.executeScript({
        target: { tabId },
        func: () => Reflect.deleteProperty(globalThis, 'closerSensor'),
      })
      await scripting.executeScript({ target: { tabId }, files: ['sites/x.js', 'sensor.js'] })
    }
  })
  await page.close()
  await me.front()
  const unseen = await me.presence()
  await use(me)
  await expectOnce(closer, await me.presence(), { unseen })
  expect((await closer.tables()).sightings.map(({ doubled }) => doubled)).toEqual([1])
})
