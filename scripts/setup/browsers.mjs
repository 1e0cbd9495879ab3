// @ts-check
import { accessSync, constants, statSync } from 'node:fs'
import { posix, win32 } from 'node:path'

/**
 * @typedef {'chrome' | 'chromium' | 'edge' | 'brave' | 'firefox'} BrowserKind
 * @typedef {{ kind: BrowserKind, path: string }} FoundBrowser
 * @typedef {{ platform: string, env: Record<string, string | undefined>, exists: (path: string) => boolean }} Machine
 */

/** Every browser Closer can be shown in, in the order in which they are tried. */
export const KINDS = /** @type {const} */ (['chrome', 'chromium', 'edge', 'brave', 'firefox'])

const ON_LINUX = {
  chrome: ['google-chrome-stable', 'google-chrome'],
  chromium: ['chromium', 'chromium-browser'],
  edge: ['microsoft-edge-stable', 'microsoft-edge'],
  brave: ['brave-browser-stable', 'brave-browser', 'brave'],
  firefox: ['firefox', 'firefox-esr'],
}
const ON_MAC = {
  chrome: ['Google Chrome'],
  chromium: ['Chromium'],
  edge: ['Microsoft Edge'],
  brave: ['Brave Browser'],
  firefox: ['Firefox', 'Firefox ESR', 'Firefox Developer Edition'],
}
const ON_WINDOWS = {
  chrome: ['Google\\Chrome\\Application\\chrome.exe'],
  chromium: ['Chromium\\Application\\chrome.exe'],
  edge: ['Microsoft\\Edge\\Application\\msedge.exe'],
  brave: ['BraveSoftware\\Brave-Browser\\Application\\brave.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Mozilla Firefox ESR\\firefox.exe'],
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

/** @returns {Machine} */
export const thisMachine = () => ({ platform: process.platform, env: process.env, exists: isProgram })

/**
 * Every place where a kind of browser may stand.
 * @param {BrowserKind} kind
 * @param {Machine} machine
 * @returns {string[]}
 */
export function placesOf(kind, { platform, env }) {
  if (platform === 'darwin') {
    const homes = ['/Applications', posix.join(env['HOME'] ?? '', 'Applications')]
    return ON_MAC[kind].flatMap((app) =>
      homes.map((home) => `${home}/${app}.app/Contents/MacOS/${kind === 'firefox' ? 'firefox' : app}`),
    )
  }
  if (platform === 'win32') {
    const homes = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (home) => home !== undefined,
    )
    return ON_WINDOWS[kind].flatMap((app) => homes.map((home) => win32.join(home, app)))
  }
  const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean)
  return ON_LINUX[kind].flatMap((name) => [...new Set(folders)].map((folder) => posix.join(folder, name)))
}

/**
 * Where the person says that it is.
 * @param {BrowserKind} kind
 * @param {Machine} machine
 */
function named(kind, { env }) {
  if (kind === 'firefox') return env['FIREFOX_PATH']
  return kind === 'chrome' || kind === 'chromium' ? env['CHROME_PATH'] : undefined
}

/**
 * The first browser of these kinds that is there. What CHROME_PATH or FIREFOX_PATH names comes before any other.
 * @param {readonly BrowserKind[]} kinds
 * @param {Machine} machine
 * @returns {FoundBrowser | undefined}
 */
export function findBrowser(kinds, machine = thisMachine()) {
  for (const kind of kinds) {
    const path = named(kind, machine)
    if (!path) continue
    if (!machine.exists(path))
      throw new Error(`${kind === 'firefox' ? 'FIREFOX_PATH' : 'CHROME_PATH'} names ${path}, where no program is.`)
    return { kind, path }
  }
  for (const kind of kinds) {
    const path = placesOf(kind, machine).find((place) => machine.exists(place))
    if (path) return { kind, path }
  }
  return undefined
}

/**
 * The kinds that `--browser` asks for: all of them when it is not given.
 * @param {string[]} args
 * @returns {readonly BrowserKind[]}
 */
export function askedFor(args) {
  const at = args.findIndex((arg) => arg === '--browser' || arg.startsWith('--browser='))
  if (at < 0) return KINDS
  const wanted = args[at]?.split('=')[1] ?? args[at + 1]
  const kind = KINDS.find((known) => known === wanted)
  if (!kind) throw new Error(`--browser is one of ${KINDS.join(', ')}, not ${wanted ?? 'empty'}.`)
  return [kind]
}
