import { describe, expect, it } from 'vitest'
import { hasDisplay } from '../../scripts/start/display'
import { table } from '../../scripts/start/table'

describe('hasDisplay', () => {
  it.each([
    ['linux', {}, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
    ['linux', { DISPLAY: ':0', CI: 'true' }, false],
    ['darwin', {}, true],
    ['win32', { CI: 'true' }, false],
  ])('%s %j', (platform, env, there) => expect(hasDisplay(platform, env)).toBe(there))
})

describe('table', () => {
  it('lines up labels and values', () => {
    const rows: [string, string][] = [
      ['Browsing', '12 s'],
      ['Likes', '3'],
    ]
    expect(table('Today', rows)).toBe('Today\n  Browsing  12 s\n  Likes        3')
  })
})
