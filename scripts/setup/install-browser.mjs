// @ts-check
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { findBrowser } from './browsers.mjs'
import { run } from './run.mjs'

/** @typedef {import('./browsers.mjs').BrowserKind} BrowserKind */

const CHROME_DEB = 'https://dl.google.com/linux/direct/google-chrome-stable_current_amd64.deb'
const DEB = '/tmp/chrome.deb'

/**
 * How to get a browser, by system. Recommended packages are left out by our own installation below; without the
 * fonts a page would be drawn in boxes. Ubuntu's packages of both browsers are doors to snap, which may not read
 * hidden folders such as our profiles, so it gets others.
 */
const COMMANDS = {
  debian: {
    chromium: 'apt-get install -y chromium fonts-liberation',
    firefox: 'apt-get install -y firefox-esr fonts-liberation',
  },
  ubuntu: {
    chromium: `curl -fsSLo ${DEB} ${CHROME_DEB} && apt-get install -y ${DEB}`,
    firefox: 'add-apt-repository -y ppa:mozillateam/ppa && apt-get install -y firefox-esr',
  },
  fedora: { chromium: 'dnf install -y chromium', firefox: 'dnf install -y firefox' },
  arch: { chromium: 'pacman -S --noconfirm chromium', firefox: 'pacman -S --noconfirm firefox' },
  suse: { chromium: 'zypper install -y chromium', firefox: 'zypper install -y MozillaFirefox' },
  mac: { chromium: 'brew install --cask chromium', firefox: 'brew install --cask firefox' },
  windows: { chromium: 'winget install Google.Chrome', firefox: 'winget install Mozilla.Firefox' },
}

/** @typedef {keyof typeof COMMANDS} System */

const LINUXES = /** @type {const} */ (['ubuntu', 'debian', 'fedora', 'arch', 'suse'])

/**
 * @param {string} platform as `process.platform`
 * @param {string} osRelease what /etc/os-release says
 * @returns {System}
 */
export function systemOf(platform, osRelease) {
  if (platform === 'darwin') return 'mac'
  if (platform === 'win32') return 'windows'
  const ids = osRelease.match(/^ID(?:_LIKE)?=.*$/gm)?.join(' ') ?? ''
  return LINUXES.find((name) => ids.includes(name)) ?? 'debian'
}

/**
 * The one command that a person runs to get a browser.
 * @param {'chromium' | 'firefox'} kind
 * @param {System} system
 */
export function commandFor(kind, system) {
  const command = COMMANDS[system][kind]
  return system === 'mac' || system === 'windows' ? command : command.replaceAll(/(^|&& )(?!curl)/g, '$1sudo ')
}

/**
 * @param {string} command
 * @param {string} name of what it installs
 */
async function install(command, name) {
  const { code, output } = await run(command, {
    gentle: true,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
  const said =
    output
      .trim()
      .split('\n')
      .findLast((line) => line.startsWith('E:')) ?? output.trim().split('\n').at(-1)
  if (code !== 0) throw new Error(`No ${name} is here, and none could be installed: "${command}" says "${said}".`)
}

/**
 * @param {'chromium' | 'firefox'} kind
 * @param {'debian' | 'ubuntu'} system
 */
async function installByApt(kind, system) {
  const name = kind === 'firefox' ? 'Firefox' : 'Chromium'
  console.log(`Installing ${name} (apt-get) ...`)
  const commands = ['apt-get update']
  if (system === 'ubuntu')
    commands.push('apt-get install -y --no-install-recommends curl ca-certificates software-properties-common')
  commands.push(COMMANDS[system][kind].replaceAll('install -y', 'install -y --no-install-recommends'))
  try {
    for (const command of commands) await install(command, name)
  } finally {
    rmSync(DEB, { force: true })
  }
}

/**
 * A browser of one of these kinds; installed if none is here and this machine lets us.
 * @param {readonly BrowserKind[]} kinds
 */
export async function ensureBrowser(kinds) {
  const found = findBrowser(kinds)
  if (found) return found
  const [only] = kinds
  if (kinds.length === 1 && only !== 'firefox' && only !== 'chromium')
    throw new Error(`No ${only} was found here. Without --browser, any other will do.`)
  const kind = kinds.length === 1 && only === 'firefox' ? 'firefox' : 'chromium'
  const system = systemOf(
    process.platform,
    existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '',
  )
  const hasApt = (system === 'debian' || system === 'ubuntu') && existsSync('/usr/bin/apt-get')
  if (hasApt && process.getuid?.() === 0) {
    await installByApt(kind, system)
    const now = findBrowser(kind === 'firefox' ? ['firefox'] : ['chromium', 'chrome'])
    if (now) return now
  }
  const missing = kinds.length > 1 ? 'browser' : kinds[0]
  throw new Error(`No ${missing} was found. This gets one:\n\n  ${commandFor(kind, system)}\n`)
}
