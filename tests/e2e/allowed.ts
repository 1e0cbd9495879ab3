import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { copyOfBuilt } from './copy-of-built'
import { inChromium } from './visit'

type Manifest = { host_permissions: string[]; permissions: string[] }

/**
 * No test can press the button in the browser's own dialog. Firefox has a preference with which it says yes by itself, to
 * the extension as it was built. Chromium has none, but gives without asking what the manifest already has: there, it is put
 * into the manifest of a copy.
 */
export function allowed(give: (manifest: Manifest) => void): { extension?: string } {
  if (!inChromium) return {}
  const folder = copyOfBuilt()
  const file = join(folder, 'manifest.json')
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest
  give(manifest)
  writeFileSync(file, JSON.stringify(manifest))
  return { extension: folder }
}

/** Options for a visit in which the extension may look at some hosts. */
export const allowedTo = (...hosts: string[]) =>
  allowed((manifest) => manifest.host_permissions.push(...hosts.map((host) => `*://${host}/*`)))

/** Options for a visit in which the extension may show notifications. */
export const allowedToNotify = () => allowed((manifest) => manifest.permissions.push('notifications'))

/** Options for a visit in which the extension may save downloads. */
export const allowedToDownload = () => allowed((manifest) => manifest.permissions.push('downloads'))
