import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { siteFor } from '../../../lib/sites/registry.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures')

/** The page that stands in for an address: any path of a site is one page, as with the sites themselves. */
export function fixtureFor(address: string): string | undefined {
  const url = new URL(address)
  const file = join(FOLDER, `${url.protocol === 'https:' ? siteFor(url)?.id : undefined}.html`)
  if (!existsSync(file)) return undefined
  const stage = () => `<script>${readFileSync(join(FOLDER, 'stage.js'), 'utf8')}</script>`
  return readFileSync(file, 'utf8').replace('<!-- stage -->', stage)
}
