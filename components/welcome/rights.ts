import { browser } from 'wxt/browser'

/** What the browser lets this very build do, read from its manifest and not from a promise. */
export type Rights = {
  permissions: string[]
  /** Names of the hosts it may look at. */
  hosts: string[]
  /** What its own pages may connect to, as the manifest says it; undefined when it says nothing. */
  connect: string | undefined
}

export function rightsOf(manifest = browser.runtime.getManifest()): Rights {
  const policy = manifest.content_security_policy
  const text = typeof policy === 'string' ? policy : policy?.extension_pages
  return {
    permissions: (manifest.permissions ?? []).map(String),
    hosts: ((manifest.host_permissions ?? []) as string[]).map((pattern) =>
      pattern.replace(/^\*?[a-z]*:\/\/(\*\.)?|\/\*$/g, ''),
    ),
    connect: text
      ?.split(';')
      .map((directive) => directive.trim())
      .find((directive) => directive.startsWith('connect-src')),
  }
}
