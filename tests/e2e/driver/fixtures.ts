import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '../../fixtures')

/** The page that stands in for a site, by its id: whatever the path, as with the sites themselves. */
export function pageOf(site: string): string | undefined {
  const file = join(FOLDER, `${site}.html`)
  if (!existsSync(file)) return undefined
  const stage = () => `<script>${readFileSync(join(FOLDER, 'stage.js'), 'utf8')}</script>`
  return readFileSync(file, 'utf8').replace('<!-- stage -->', stage)
}
