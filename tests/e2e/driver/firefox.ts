import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { openBlackHole } from './black-hole.ts'
import { lookAtCard } from './closed-root.ts'
import { until } from './until.ts'
import { DOWNLOADS, type Engine, type LaunchOptions } from './engine.ts'

/** The address of an extension's pages is random in Firefox; a preference fixes it. */
const UUID = 'c105e500-0000-4000-8000-0000c105e500'

/** A temporary extension is removed when the browser quits; what it stored shall stay. */
const KEEPS = 'extensions.webextensions.keepStorageOnUninstall'

export async function startFirefox(options: LaunchOptions): Promise<Engine> {
  const id = extensionId(options.extension)
  const browser = await open(options, {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: UUID }),
    [KEEPS]: true,
    'extensions.webextensions.keepUuidOnUninstall': true,
  })
  await browser.installExtension(options.extension)
  const inside = await browserScope(browser)
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`
  const addon = `AddonManager.getAddonByID(${JSON.stringify(id)})`
  await inside(WATCH_REQUESTS.replace('$POLICY', policy))

  return {
    browser,
    requests: async () => JSON.parse(String(await inside('JSON.stringify(window.closerRequests)'))),
    origin: `moz-extension://${UUID}/`,
    visit: (page, address) => visit(browser, page, address),
    closeTabs: async (address) => {
      const at = `tabs.filter((tab) => tab.linkedBrowser.currentURI.spec === ${JSON.stringify(address)})`
      return (await inside(`gBrowser.${at}.map((tab) => gBrowser.removeTab(tab)).length`)) !== 0
    },
    killWorker: async () => {
      await inside(`${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true })`)
    },
    isWorkerAlive: async () => (await inside(`${policy}.extension.backgroundState`)) === 'running',
    reloadExtension: async () => {
      await inside(`${addon}.then((addon) => addon.reload())`)
    },
    install: async () => void (await browser.installExtension(options.extension)),
    uninstall: async () => {
      await inside(`Services.prefs.setBoolPref('${KEEPS}', false), ${addon}.then((its) => its.uninstall())`)
      await inside(`Services.prefs.setBoolPref('${KEEPS}', true)`)
    },
    setEnabled: async (on) => {
      await inside(`${addon}.then((addon) => addon.${on ? 'enable' : 'disable'}())`)
    },
    forget: async () => {
      await inside(FORGET.replace('$POLICY', policy))
      rmSync(join(options.profile, DOWNLOADS), { recursive: true, force: true })
    },
    focusWindow: (page) => page.bringToFront(),
    compose: async (page, steps, commit) => {
      await page.bringToFront()
      await inside(inFrontTab(composing(steps, commit)))
    },
    card: async (page) => {
      await page.bringToFront()
      return JSON.parse(String(await inside(inFrontTab(`var said = ${LOOK}`, 'said')))) ?? undefined
    },
    watchConsole: async (page, lines) => {
      // What Firefox says of its own mending of some sites (tiktok.com) is nobody's doing here.
      page.on('console', (message) => message.text().includes('bugzil.la') || lines.push(message.text()))
      page.on('pageerror', (error) => lines.push(String(error)))
    },
  }
}

function open(options: Omit<LaunchOptions, 'extension'>, preferences: Record<string, unknown> = {}): Promise<Browser> {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    userDataDir: options.profile,
    headless: options.headless,
    defaultViewport: null,
    handleSIGINT: options.proxyPort !== undefined,
    // Lets the protocol into the browser's own scope, where extensions are managed.
    args: ['--remote-allow-system-access', ...(options.proxyPort ? ['--width', '1200', '--height', '900'] : [])],
    extraPrefsFirefox: {
      ...preferences,
      ...(options.proxyPort && {
        ...cutOff(options.proxyPort),
        'browser.download.folderList': 2,
        'browser.download.dir': join(options.profile, DOWNLOADS),
      }),
      ...options.preferences,
    },
  })
}

/**
 * Makes a profile in which Firefox was started once, without any extension. A start with a copy of it takes two thirds of the
 * work: what Firefox compiles and writes in its first start is there.
 */
export async function startedOnce(executable: string, profile: string): Promise<void> {
  const hole = await openBlackHole()
  const browser = await open({ executable, profile, headless: true, proxyPort: hole.port })
  await browser.close()
  await hole.close()
  // Each start has its own.
  for (const file of ['prefs.js', 'user.js', 'lock', '.parentlock']) rmSync(join(profile, file), { force: true })
}

/** The browser knows for each request on whose behalf it is made: a page, a content script or the extension. */
const WATCH_REQUESTS = `{
  window.closerRequests = []
  const ours = (principal) => {
    const policy = principal?.addonPolicy ?? principal?.contentScriptAddonPolicy
    return policy?.id === $POLICY.id
  }
  Services.obs.addObserver((channel) => {
    const { loadInfo, URI } = channel.QueryInterface(Ci.nsIHttpChannel)
    if (ours(loadInfo.loadingPrincipal) || ours(loadInfo.triggeringPrincipal)) window.closerRequests.push(URI.spec)
  }, 'http-on-modify-request')
}`

/** Clears what sites keep, what was downloaded, and the extension's own databases with the word that they are to be kept. */
const FORGET = `(async () => {
  window.closerRequests.length = 0
  const { CLEAR_COOKIES, CLEAR_DOM_STORAGES, CLEAR_DOWNLOADS } = Ci.nsIClearDataService
  const all = CLEAR_COOKIES | CLEAR_DOM_STORAGES | CLEAR_DOWNLOADS
  await new Promise((done) => Services.clearData.deleteData(all, { onDataDeleted: done }))
  const { principal } = $POLICY.extension
  await new Promise((done) => (Services.qms.clearStoragesForPrincipal(principal).callback = done))
})()`

/** What stands in the closed shadow root that was added last, as JSON. */
const LOOK = `(() => {
  const hosts = [...content.document.documentElement.children].filter((element) => element.openOrClosedShadowRoot)
  return hosts.length === 0 ? 'null' : (${lookAtCard.toString()})(hosts.at(-1).openOrClosedShadowRoot)
})()`

/** Runs a script beside the page that is in front, with the browser's rights. Comes back with the value of `said`. */
const inFrontTab = (script: string, said = 'null') => {
  const all = `${script}; sendAsyncMessage('closer:done', ${said})`
  const source = `data:application/javascript;charset=utf-8,${encodeURIComponent(all)}`
  return `new Promise((done) => {
    const { messageManager } = gBrowser.selectedBrowser
    const heard = ({ data }) => (messageManager.removeMessageListener('closer:done', heard), done(data))
    messageManager.addMessageListener('closer:done', heard)
    messageManager.loadFrameScript(${JSON.stringify(source)}, false)
  })`
}

/** No protocol composes text here; the browser's own tests do it so. The Enter that commits has the key code 229. */
const composing = (steps: string[], commit: string) => `{
  const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor)
  processor.beginInputTransactionForTests(content)
  const enter = new content.KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: content.KeyboardEvent.DOM_VK_RETURN })
  for (const text of ${JSON.stringify(steps)}) {
    processor.setPendingCompositionString(text)
    processor.appendClauseToPendingComposition(text.length, processor.ATTR_RAW_CLAUSE)
    processor.setCaretInPendingComposition(text.length)
    processor.flushPendingComposition()
  }
  processor.commitCompositionWith(${JSON.stringify(commit)}, enter)
}`

const extensionId = (folder: string): string =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')).browser_specific_settings.gecko.id

/** For tests: nothing leaves the machine. */
const cutOff = (port: number) => ({
  'media.autoplay.default': 0,
  // Where an extension asks for a host, the browser says yes by itself: nothing can press its own buttons.
  'extensions.webextOptionalPermissionPrompts': false,
  // And where a page asks for its data to be kept.
  'dom.storageManager.prompt.testing': true,
  'dom.storageManager.prompt.testing.allow': true,
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
})

type Wire = { send: (method: string, params: object) => Promise<{ result: Record<string, unknown> }> }

/** Puppeteer's own commands stop at web pages; its connection does not. */
const wireOf = (browser: Browser): Wire => (browser as unknown as { connection: Wire }).connection

/** Evaluates an expression in the browser's own window. */
async function browserScope(browser: Browser): Promise<(expression: string) => Promise<unknown>> {
  const wire = wireOf(browser)
  const { result } = await wire.send('browsingContext.getTree', { 'moz:scope': 'chrome' })
  const [window] = result['contexts'] as { context: string }[]
  return async (expression) => {
    const target = { context: window?.context }
    const answer = await wire.send('script.evaluate', { expression, target, awaitPromise: true })
    const {
      type,
      result: value,
      exceptionDetails,
    } = answer.result as Record<string, { value?: unknown; text?: string }>
    if (String(type) === 'exception') throw new Error(exceptionDetails?.text)
    return value?.value
  }
}

/** Extension pages send no load events over BiDi, so arrival is told by looking. */
async function visit(browser: Browser, page: Page, address: string): Promise<void> {
  const { _id: context } = page.mainFrame() as unknown as { _id: string }
  await wireOf(browser).send('browsingContext.navigate', { context, url: address, wait: 'none' })
  await until(
    () => page.evaluate(() => [location.href, document.readyState]).catch(() => []),
    ([href, state]) => href?.startsWith(address) === true && state === 'complete',
    { what: address },
  )
}
