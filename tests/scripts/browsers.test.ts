import { describe, expect, it } from 'vitest'
import { askedFor, findBrowser, KINDS, placesOf, type Machine } from '../../scripts/setup/browsers.mjs'

const machine = (platform: string, there: string[], env: Record<string, string> = {}): Machine => ({
  platform,
  env,
  exists: (path) => there.includes(path),
})

describe('findBrowser', () => {
  it('takes the first kind that is there', () => {
    const linux = machine('linux', ['/usr/bin/firefox-esr', '/opt/bin/chromium'], { PATH: '/opt/bin:/usr/bin' })
    expect(findBrowser(KINDS, linux)).toEqual({ kind: 'chromium', path: '/opt/bin/chromium' })
    expect(findBrowser(['firefox'], linux)).toEqual({ kind: 'firefox', path: '/usr/bin/firefox-esr' })
    expect(findBrowser(['edge', 'brave'], linux)).toBeUndefined()
  })

  it('prefers what the person names', () => {
    const env = { FIREFOX_PATH: '/home/me/firefox', PATH: '/usr/bin' }
    const named = machine('linux', ['/home/me/firefox', '/usr/bin/chromium'], env)
    expect(findBrowser(KINDS, named)).toEqual({ kind: 'firefox', path: '/home/me/firefox' })
    expect(findBrowser(['chromium'], named)).toEqual({ kind: 'chromium', path: '/usr/bin/chromium' })
  })

  it('says so when what is named is not there', () => {
    const named = machine('linux', [], { CHROME_PATH: '/nowhere/chrome' })
    expect(() => findBrowser(['chrome'], named)).toThrow('CHROME_PATH names /nowhere/chrome')
  })
})

describe('placesOf', () => {
  it('knows where macOS and Windows keep them', () => {
    expect(placesOf('brave', machine('darwin', [], { HOME: '/Users/me' }))).toEqual([
      '/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
      '/Users/me/Applications/Brave Browser.app/Contents/MacOS/Brave Browser',
    ])
    expect(placesOf('firefox', machine('darwin', [], { HOME: '/Users/me' }))[0]).toBe(
      '/Applications/Firefox.app/Contents/MacOS/firefox',
    )
    expect(placesOf('edge', machine('win32', [], { PROGRAMFILES: 'C:\\Program Files' }))).toEqual([
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ])
  })
})

describe('askedFor', () => {
  it.each([
    [[], KINDS],
    [['--browser', 'edge'], ['edge']],
    [['--browser=firefox'], ['firefox']],
  ])('%j', (args, kinds) => expect(askedFor(args)).toEqual(kinds))

  it('refuses a browser that it does not know', () => {
    expect(() => askedFor(['--browser', 'lynx'])).toThrow('not lynx')
    expect(() => askedFor(['--browser'])).toThrow('not empty')
  })
})
