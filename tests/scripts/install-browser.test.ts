import { describe, expect, it } from 'vitest'
import { commandFor, systemOf } from '../../scripts/setup/install-browser.mjs'

describe('systemOf', () => {
  it.each([
    ['linux', 'ID=debian\nNAME="Debian GNU/Linux"', 'debian'],
    ['linux', 'ID=ubuntu\nID_LIKE=debian', 'ubuntu'],
    ['linux', 'ID=linuxmint\nID_LIKE="ubuntu debian"', 'ubuntu'],
    ['linux', 'ID="rocky"\nID_LIKE="rhel centos fedora"', 'fedora'],
    ['linux', 'ID=arch', 'arch'],
    ['linux', 'ID="opensuse-leap"\nID_LIKE="suse opensuse"', 'suse'],
    ['linux', '', 'debian'],
    ['darwin', '', 'mac'],
    ['win32', '', 'windows'],
  ])('%s, %j', (platform, osRelease, system) => expect(systemOf(platform, osRelease)).toBe(system))
})

describe('commandFor', () => {
  it('is one line that a person can run', () => {
    expect(commandFor('firefox', 'debian')).toBe('sudo apt-get install -y firefox-esr fonts-liberation')
    expect(commandFor('chromium', 'mac')).toBe('brew install --cask chromium')
    expect(commandFor('chromium', 'ubuntu')).toMatch(/^curl \S+ \S+ \S+ && sudo apt-get install -y \/tmp\/chrome.deb$/)
    expect(commandFor('firefox', 'ubuntu')).toMatch(
      /^sudo add-apt-repository .* && sudo apt-get install -y firefox-esr$/,
    )
  })
})
