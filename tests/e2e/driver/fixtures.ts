import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDER = join(import.meta.dirname, '../../fixtures')

/** The real host of each fixture page. */
export const HOSTS = {
  x: 'x.com',
  instagram: 'www.instagram.com',
  reddit: 'www.reddit.com',
  bluesky: 'bsky.app',
  mastodon: 'mastodon.social',
} as const
export type FixtureSite = keyof typeof HOSTS

/** The page that stands in for an address: any path of a known host is one page, as with the sites themselves. */
export function fixtureFor(address: string): string | undefined {
  const { protocol, hostname } = new URL(address)
  const site = Object.entries(HOSTS).find(([, host]) => host === hostname)?.[0]
  if (!site || protocol !== 'https:') return undefined
  const stage = () => `<script>${read('stage.js')}</script>`
  return read(`${site}.html`).replace('<!-- stage -->', stage)
}

const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8')
