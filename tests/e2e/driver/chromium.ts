import puppeteer, { type CDPSession, type Page, type Target } from 'puppeteer-core'
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { lookAtCard, type CardSeen } from './closed-root.ts'
import { until } from './until.ts'
import { DOWNLOADS, type Engine, type LaunchOptions } from './engine.ts'

/** Switches with which puppeteer keeps hidden tabs as lively as visible ones. People's browsers do not. */
const UNREAL = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
]

/** Chrome refuses its sandbox to root, which is who runs in most containers. */
const asRoot = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : [])

/** For tests: nothing leaves the machine, and windows are alike. */
const cutOff = (proxyPort: number) => [
  `--proxy-server=127.0.0.1:${proxyPort}`,
  '--proxy-bypass-list=<-loopback>',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--no-pings',
  '--window-size=1200,900',
  '--autoplay-policy=no-user-gesture-required',
]

/** Lets a new profile keep its downloads to itself. The protocol's own way would take them out of their folders. */
function keepDownloadsIn(profile: string): void {
  const file = join(profile, 'Default/Preferences')
  if (existsSync(file)) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify({ download: { default_directory: join(profile, DOWNLOADS) } }))
}

export async function startChromium(options: LaunchOptions): Promise<Engine> {
  const { proxyPort } = options
  if (proxyPort) keepDownloadsIn(options.profile)
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    userDataDir: options.profile,
    headless: options.headless,
    // Branded Chrome ignores --load-extension since 137; over a pipe the protocol may install one.
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    handleSIGINT: proxyPort !== undefined,
    ignoreDefaultArgs: proxyPort ? UNREAL : [...UNREAL, '--enable-automation'],
    args: [
      ...asRoot(),
      // Older versions install over the pipe only with this.
      '--enable-unsafe-extension-debugging',
      '--no-default-browser-check',
      ...(proxyPort ? cutOff(proxyPort) : []),
      ...(options.switches ?? []),
    ],
  })
  const id = await browser.installExtension(options.extension)
  const origin = `chrome-extension://${id}/`
  const requests: string[] = []
  const workers = () => browser.targets().filter((t) => t.type() === 'service_worker' && t.url().startsWith(origin))
  const watch = (target: Target) => void watchRequests(target, origin, requests)
  browser.targets().forEach(watch)
  browser.on('targetcreated', watch)

  return {
    browser,
    origin,
    requests: async () => requests,
    visit: async (page, address) => void (await page.goto(address)),
    closeTabs: async (address) => {
      const tabs = (await browser.pages()).filter((page) => page.url() === address)
      await Promise.all(tabs.map((page) => page.close()))
      return tabs.length > 0
    },
    killWorker: async () => {
      const running = workers()
      const left = () => workers().filter((target) => running.includes(target))
      // Another may have started by then. One that is just starting is not always there to be stopped.
      const stop = async () => {
        for (const target of left())
          await target.worker().then(
            (worker) => worker?.close(),
            () => {},
          )
        return left()
      }
      await until(stop, (those) => those.length === 0, { what: 'the worker to be gone' })
    },
    isWorkerAlive: async () => workers().length > 0,
    // Installing from the same folder again is what the browser's own reload button does.
    reloadExtension: async () => void (await browser.installExtension(options.extension)),
    install: async () => void (await browser.installExtension(options.extension)),
    uninstall: () => browser.uninstallExtension(id),
    setEnabled: async (on) => {
      const page = await browser.newPage({ background: true })
      await page.goto('chrome://extensions')
      await page.evaluate(
        (of, enabled) => {
          const { management } = Reflect.get(globalThis, 'chrome') as { management: Management }
          return management.setEnabled(of, enabled)
        },
        id,
        on,
      )
      await page.close()
    },
    forget: async (page, origins) => {
      const cdp = await page.createCDPSession()
      for (const at of origins) await cdp.send('Storage.clearDataForOrigin', { origin: at, storageTypes: 'all' })
      await cdp.detach()
      rmSync(join(options.profile, DOWNLOADS), { recursive: true, force: true })
      requests.length = 0
    },
    focusWindow: (page, others) => focusWindow(page, others, workers),
    compose,
    card,
    watchConsole,
  }
}

type Management = { setEnabled: (id: string, on: boolean) => Promise<void> }

/** Headless windows all believe that they have the focus; the extension's own API takes it from them for real. */
async function focusWindow(page: Page, others: Page[], workers: () => Target[]): Promise<void> {
  const ids = await Promise.all([page, ...others].map(windowIdOf))
  await page.bringToFront()
  const worker = await (await until(() => workers()[0], Boolean, { what: 'the worker' }))?.worker()
  await worker?.evaluate(async ([mine, ...rest]) => {
    const { chrome } = globalThis as unknown as {
      chrome: { windows: { update: (id: number, how: object) => unknown } }
    }
    for (const id of rest) if (id !== mine) await chrome.windows.update(id, { focused: false })
    if (mine !== undefined) await chrome.windows.update(mine, { focused: true })
  }, ids)
}

async function windowIdOf(page: Page): Promise<number> {
  const cdp = await page.createCDPSession()
  const { windowId } = await cdp.send('Browser.getWindowForTarget')
  await cdp.detach()
  return windowId
}

type Node = { nodeId: number; shadowRootType?: string; children?: Node[]; shadowRoots?: Node[] }

function closedRoot(node: Node): Node | undefined {
  if (node.shadowRootType === 'closed') return node
  for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) {
    const found = closedRoot(child)
    if (found) return found
  }
  return undefined
}

async function card(page: Page): Promise<CardSeen | undefined> {
  const cdp = await page.createCDPSession()
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true })
    const its = closedRoot(root as Node)
    if (!its) return undefined
    const { object } = await cdp.send('DOM.resolveNode', { nodeId: its.nodeId })
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      functionDeclaration: `function () { return (${lookAtCard.toString()})(this) }`,
      ...(object.objectId && { objectId: object.objectId }),
    })
    return JSON.parse(String(result.value)) ?? undefined
  } catch {
    // It went while it was looked at.
    return undefined
  } finally {
    await cdp.detach()
  }
}

async function compose(page: Page, steps: string[], commit: string): Promise<void> {
  const cdp = await page.createCDPSession()
  for (const text of steps)
    await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length })
  // The Enter that commits reaches the page while it still composes, with the key code 229.
  const enter = { key: 'Enter', code: 'Enter' }
  await cdp.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...enter, windowsVirtualKeyCode: 229 })
  await cdp.send('Input.insertText', { text: commit })
  await cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...enter, windowsVirtualKeyCode: 13 })
  await cdp.detach()
}

async function watchConsole(page: Page, lines: string[]): Promise<void> {
  const cdp = await page.createCDPSession()
  // Puppeteer passes on what the page says; the protocol also has what content scripts say.
  cdp.on('Runtime.consoleAPICalled', ({ args }) => lines.push(args.map((a) => a.value ?? a.description).join(' ')))
  cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: e }) => lines.push(e.exception?.description ?? e.text))
  await cdp.send('Runtime.enable')
}

/** Notes what the extension's worker and pages ask of the network. */
async function watchRequests(target: Target, origin: string, requests: string[]): Promise<void> {
  if (!target.url().startsWith(origin)) return
  try {
    // A session more would keep a stopped worker alive, so the worker's own is used.
    const worker = await target.worker()
    const cdp: CDPSession = worker?.client ?? (await target.createCDPSession())
    cdp.on('Network.requestWillBeSent', ({ request }) => {
      if (!/^(?:chrome-extension|data|blob):/.test(request.url)) requests.push(request.url)
    })
    await cdp.send('Network.enable')
  } catch {
    // It was gone before it could be watched.
  }
}
