import { expect, it } from 'vitest'
import { allowedTo } from './allowed'
import type { Driver } from './driver/driver'
import { fixtureFor } from './fixture-for'
import type { Person } from './driver/person'
import { until } from './driver/until'
import { expectNear, inChromium, total, visit } from './visit'

const LOOK = 1_200
const SENT = 1_700
const HOST = 'chaos.example'
const like = (n: number) => `[data-n="${n}"] .star-icon svg`

const textOf = (me: Person) => me.page.evaluate(() => document.body.innerText)
const says = (me: Person, words: string) =>
  until(
    () => textOf(me),
    (text) => text.includes(words),
    { what: words },
  )

const sitesPage = async (closer: Driver) => {
  const me = await closer.openExtension('dashboard.html#/sites')
  await me.sees('main h2')
  return me
}

/** The number of the row of a site, counted from 1. */
const rowOf = (me: Person, name: string) =>
  until(
    () =>
      me.page.evaluate(
        (wanted) => [...document.querySelectorAll('.site h3')].findIndex((h) => h.textContent === wanted) + 1,
        name,
      ),
    (n) => n > 0,
    { what: `the row of ${name}` },
  )

/** Turns the switch of one of the sites that Closer knows, and waits until it stands so. */
async function turn(me: Person, name: string, on: boolean) {
  await me.front()
  const css = `.site:nth-child(${await rowOf(me, name)}) [role=switch]`
  await me.click(css)
  await me.sees(`${css}${on ? ':checked' : ':not(:checked)'}`)
}

const add = async (me: Person, address: string) => {
  await me.front()
  await me.click('#address')
  await me.type(address)
  await me.press('Enter')
}

/** The pages of the sites, and one site's page for a host that no site has. */
const serving = (host: string, page: (address: string) => string | undefined) => (address: string) =>
  new URL(address).hostname === host ? page(address) : fixtureFor(address)

const mastodonAt = (address: string) => fixtureFor(address.replace(HOST, 'mastodon.social'))

/** Whether the browser lets the extension look at a host. */
const mayLookAt = (me: Person, host: string) =>
  me.page.evaluate((at) => {
    type Extension = { permissions: { contains: (what: object) => Promise<boolean> } }
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension }
    return (browser ?? chrome).permissions.contains({ origins: [`*://${at}/*`] })
  }, host)

const registered = (me: Person) =>
  me.page.evaluate(async () => {
    type Extension = { scripting: { getRegisteredContentScripts: () => Promise<{ id: string }[]> } }
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension }
    return (await (browser ?? chrome).scripting.getRegisteredContentScripts()).map(({ id }) => id)
  })

it('counts nothing on a site that is off, loses nothing of before, and goes on when it is on again', async () => {
  const closer = await visit()
  const me = await closer.open('https://x.com/home')
  await me.scroll(3_000)
  await me.click('[data-n="1"] [data-testid=like] svg')
  await me.rest(LOOK)
  const page = await sitesPage(closer)
  const spent = await me.presence()
  await turn(page, 'X', false)
  const before = await closer.settled('x')
  expect(before.acts).toEqual({ like: 1 })
  expectNear(total(before), spent)

  await me.front()
  await me.scroll(2_000)
  await me.click('[data-n="2"] [data-testid=like] svg')
  await me.rest(LOOK)
  const other = await closer.open('https://x.com/home')
  await other.click('[data-n="1"] [data-testid=like] svg')
  await other.rest(LOOK)
  await other.close()
  expect(await closer.settled('x')).toEqual(before)
  await page.front()
  await says(page, 'Off. Nothing is counted here.')

  await turn(page, 'X', true)
  await me.front()
  const away = await me.presence()
  await me.scroll(2_000)
  await me.click('[data-n="4"] [data-testid=like] svg')
  await me.rest(LOOK)
  const again = (await me.presence()) - away
  const after = await closer.settled('x')
  expect(after.acts).toEqual({ like: 2 })
  expectNear(total(after), spent + again)
  expect(closer.consoleLines).toEqual([])
})

/** What the extension's script listens to on the window of a page, as the protocol tells it (Chromium). */
async function earsIn(me: Person): Promise<string[]> {
  const cdp = await me.page.createCDPSession()
  const worlds: { id: number; name: string }[] = []
  cdp.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context))
  await cdp.send('Runtime.enable')
  const ears: string[] = []
  for (const { id } of worlds.filter(({ name }) => name === 'Closer'))
    for (const expression of ['window', 'document', 'navigation']) {
      const { result } = await cdp.send('Runtime.evaluate', { expression, contextId: id })
      const { listeners } = await cdp.send('DOMDebugger.getEventListeners', { objectId: result.objectId ?? '' })
      ears.push(...listeners.map(({ type }) => type))
    }
  await cdp.detach()
  return ears
}

it.runIf(inChromium)('listens to nothing on a site that is off but to a script that would take its place', async () => {
  const closer = await visit()
  const page = await sitesPage(closer)
  const me = await closer.open('https://x.com/home')
  await me.scroll(500)
  const wanted = ['pointerdown', 'keydown', 'input', 'focusin', 'visibilitychange', 'pagehide', 'currententrychange']
  expect(await earsIn(me)).toEqual(expect.arrayContaining(wanted))
  await turn(page, 'X', false)
  const other = await closer.open('https://x.com/home')
  for (const person of [me, other]) {
    await person.front()
    await person.scroll(500)
    // Its name is random, and known to nobody else.
    expect(await earsIn(person)).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/)])
  }
  await turn(page, 'X', true)
  for (const person of [me, other])
    await until(
      () => earsIn(person),
      (ears) => wanted.every((type) => ears.includes(type)),
      { what: 'listeners again' },
    )
})

it.runIf(inChromium)('switched off while somebody is there, keeps what was counted up to then', async () => {
  const closer = await visit()
  const page = await sitesPage(closer)
  const me = await closer.open('https://x.com/home')
  await me.scroll(3_000)
  await me.click('[data-n="1"] [data-testid=like] svg')
  await me.rest(LOOK)
  const spent = await me.presence()
  // As from another window: the page stays in front.
  await page.page.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click())
  await page.sees('[role=switch]:not(:checked)')
  await me.scroll(3_000)
  const counts = await closer.settled('x')
  expect(counts.acts).toEqual({ like: 1 })
  expectNear(total(counts), spent, 500)
})

it('counts a site that the person added, also after a restart, until it is removed', async () => {
  const options = { ...allowedTo(HOST), serve: serving(HOST, mastodonAt) }
  const first = await visit({ ...options, isOwn: true })
  // Open before it is added: nothing is counted there, and it need not be loaded anew.
  const me = await first.open(`https://${HOST}/home`)
  await me.click(like(1))
  await me.rest(LOOK)
  expect((await first.tables()).attention).toEqual([])
  const page = await sitesPage(first)
  expect(await mayLookAt(page, HOST)).toBe(inChromium)
  await add(page, `${HOST}/@me`)
  await says(page, `${HOST} is added.`)
  await until(
    () => registered(page),
    (ids) => ids.includes(HOST),
    { what: 'the registered script' },
  )
  await me.front()
  await me.rest(500)
  const away = await me.presence()
  await me.scroll(2_000)
  await me.click(like(2))
  await me.rest(LOOK)
  await me.goTo('/@friend/1012')
  await me.click('.compose-form textarea')
  await me.type('how lovely')
  await me.press('Control+Enter')
  await me.rest(SENT)
  const spent = (await me.presence()) - away
  const before = await first.settled(HOST)
  expect(before.acts).toEqual({ like: 1, comment: 1 })
  expect((await first.tables()).acts.every(({ estimated }) => !estimated)).toBe(true)
  expectNear(total(before), spent, 500)
  expect(first.consoleLines).toEqual([])
  await first.close()

  const closer = await visit({ ...options, profile: first.profile })
  const again = await closer.open(`https://${HOST}/home`)
  await again.scroll(2_000)
  await again.click(like(1))
  await again.rest(LOOK)
  const whole = await closer.settled(HOST)
  expect(whole.acts).toEqual({ like: 2, comment: 1 })

  // An update begins with nothing registered in some browsers, and with a dead script in every open page.
  await closer.reloadExtension()
  const sites = await sitesPage(closer)
  await says(sites, HOST)
  await until(
    () => registered(sites),
    (ids) => ids.includes(HOST),
    { what: 'the script registered again' },
  )
  await again.front()
  await again.scroll(2_000)
  await sites.front()
  await sites.click(`[aria-label="Remove ${HOST}"]`)
  await until(
    () => registered(sites),
    (ids) => ids.length === 0,
    { what: 'no registered script' },
  )
  const left = await closer.settled(HOST)
  expect(left.acts).toEqual(whole.acts)
  expect(total(left)).toBeGreaterThan(total(whole))
  // What a manifest names cannot be given back.
  if (!inChromium)
    await until(
      () => mayLookAt(sites, HOST),
      (may) => !may,
      { what: 'the permission given back' },
    )
  await again.front()
  await again.scroll(1_000)
  await again.click(like(2))
  await again.rest(LOOK)
  const fresh = await closer.open(`https://${HOST}/home`)
  await fresh.click(like(4))
  await fresh.rest(LOOK)
  expect(await closer.settled(HOST)).toEqual(left)
})

const FORUM = `<!doctype html><meta charset="utf-8"><meta name="generator" content="Discourse 3.6.0">
  <link rel="icon" href="data:,"><body><article class="topic-post">Words <nav class="post-controls">
  <button class="toggle-like btn" style="width:40px;height:40px">+</button></nav></article>
  <div id="reply-control"><textarea class="d-editor-input"></textarea><div class="save-or-cancel"><button class="create">Reply</button></div></div>
  <script>
    document.querySelector('.toggle-like').onclick = ({ currentTarget: b }) => setTimeout(() => b.classList.toggle('has-like'), 60)
    document.querySelector('.create').onclick = () => setTimeout(() => (document.querySelector('textarea').value = ''), 60)
  </script>`

it.runIf(inChromium)(
  'reads a Discourse by its own facts, and a site that it does not recognise by what is likely',
  async () => {
    const serve = (address: string) => {
      const { hostname } = new URL(address)
      return hostname === 'forum.example' ? FORUM : fixtureFor(address.replace('plaza.example', 'x.com'))
    }
    const closer = await visit({ ...allowedTo('forum.example', 'plaza.example'), serve })
    const page = await sitesPage(closer)
    await add(page, 'https://forum.example')
    await says(page, 'forum.example is added.')
    await add(page, 'plaza.example')
    await says(page, 'plaza.example is added.')
    await until(
      () => registered(page),
      (ids) => ids.length === 2,
      { what: 'the registered scripts' },
    )

    const forum = await closer.open('https://forum.example/t/a-walk/12')
    await forum.rest(1_000)
    await forum.click('.toggle-like')
    await forum.rest(LOOK)
    await forum.click('textarea')
    await forum.type('how lovely')
    await forum.click('.create')
    await forum.rest(SENT)
    expect((await closer.settled('forum.example')).acts).toEqual({ like: 1, comment: 1 })
    const plaza = await closer.open('https://plaza.example/home')
    await plaza.rest(1_000)
    await plaza.click('[data-n="1"] [data-testid=like] svg')
    await plaza.rest(LOOK)
    expect((await closer.settled('plaza.example')).acts).toEqual({ like: 1 })
    const { acts } = await closer.tables()
    expect(acts.find(({ site }) => site === 'forum.example')?.estimated ?? 0).toBe(0)
    expect(acts.find(({ site }) => site === 'plaza.example')?.estimated).toBe(1)
  },
)

it('says so where the browser does not let it look at a site that was added, and what cannot be added', async () => {
  const closer = await visit({ serve: serving(HOST, mastodonAt) })
  const page = await sitesPage(closer)
  // As after the permission was withdrawn in the browser's own settings.
  await page.page.evaluate(async (host) => {
    type Extension = { storage: { local: { set: (items: object) => Promise<void> } } }
    const { browser, chrome } = globalThis as unknown as { browser?: Extension; chrome: Extension }
    await (browser ?? chrome).storage.local.set({ sites: { off: [], own: [{ host }] } })
  }, HOST)
  await says(page, 'The browser no longer lets Closer look at this site')
  expect(await registered(page)).toEqual([])
  const me = await closer.open(`https://${HOST}/home`)
  await me.click(like(1))
  await me.rest(LOOK)
  expect((await closer.settled(HOST)).acts).toEqual({})
  await add(page, 'mastodon.social/@me')
  await says(page, 'That is Mastodon, which is in the list above already.')
  await page.page.evaluate(() => (document.querySelector<HTMLInputElement>('#address')!.value = ''))
  await add(page, 'chaos')
  await says(page, 'That is not the address of a site.')
})

it('says what can no longer be read, what still can, and copies a report of it', async () => {
  const closer = await visit()
  const me = await closer.open('https://x.com/home')
  await me.scroll(2_000)
  await closer.settled('x')
  const page = await sitesPage(closer)
  await says(page, 'Reads well today.')
  await page.page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open('closer')
        request.onsuccess = () => {
          const write = request.result.transaction('sightings', 'readwrite')
          const seen = { items: 9, blanks: 0, lists: 0, strange: 0, controls: 1, read: 1, unread: 9, refused: 0 }
          const day = new Date().toLocaleDateString('sv')
          write.objectStore('sightings').put({ day, site: 'x', ...seen })
          write.oncomplete = () => (request.result.close(), resolve())
        }
      }),
  )
  await page.close()
  const again = await sitesPage(closer)
  await says(again, 'Closer can no longer read likes on X.')
  await says(again, 'Still counted: time, messages sent, and messages received.')
  await again.page.evaluate(() => {
    const write = navigator.clipboard.writeText.bind(navigator.clipboard)
    navigator.clipboard.writeText = (text) => (Reflect.set(window, 'copied', text), write(text))
  })
  await again.click('[aria-label="Copy report on X"]')
  await says(again, 'Copied.')
  const report = await again.page.evaluate(() => Reflect.get(window, 'copied') as string)
  expect(report).toMatch(
    /^Closer \d\S+\nBrowser: (?:Chrome|Edg|Firefox) [\d.]+\nSite: x\nDay: \d{4}-\d\d-\d\d\n(?:[a-z]+: \d+\n){8}$/,
  )
  expect(report).toContain('unread: 9\n')
})
