import { describe, expect, it } from 'vitest'
import type { UserManifest } from 'wxt'
import config from '../wxt.config'

const BROWSERS = ['chrome', 'firefox'] as const

/** The manifest as a build for a browser makes it. */
function manifestFor(browser: string): UserManifest {
  const { manifest } = config
  if (typeof manifest !== 'function') throw new Error('no manifest for each browser')
  return manifest({ browser, command: 'build', mode: 'production', manifestVersion: 3 }) as UserManifest
}

/** What a policy allows of each kind of thing. */
const policyOf = (text: string) =>
  Object.fromEntries(
    text.split(';').map((rule) => {
      const [name = '', ...sources] = rule.trim().split(/\s+/)
      return [name, sources.join(' ')]
    }),
  )

describe.each(BROWSERS)('the manifest for %s', (browser) => {
  const manifest = manifestFor(browser)

  it('lets no page of Closer reach the network', () => {
    const { extension_pages: text = '' } = manifest.content_security_policy as Record<string, string>
    expect(policyOf(text)).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self' 'unsafe-inline'",
      'img-src': "'self' data:",
      'media-src': "'self' blob:",
      'connect-src': "'none'",
      'form-action': "'none'",
      'base-uri': "'none'",
      'frame-ancestors': "'none'",
    })
  })

  it('asks for no more than it needs, and stays out of private windows', () => {
    const { permissions, optional_permissions, optional_host_permissions, incognito } = manifest
    expect(permissions?.filter((name) => name !== 'unlimitedStorage')).toEqual(['storage', 'alarms', 'scripting'])
    expect(optional_permissions).toEqual(['notifications', 'downloads'])
    expect(optional_host_permissions).toEqual(['*://*/*'])
    expect(incognito).toBe('not_allowed')
  })
})
