import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Surface } from '../../lib/model/vocabulary'
import { surfaceOf } from '../../lib/sites/address'
import { siteById } from '../../lib/sites/registry'
import { css } from '../../lib/sites/site'
import { visit } from '../e2e/visit'

/** Real pages, saved by others, kept beside the project and not in it. */
const FOLDER = join(import.meta.dirname, '../../../shared/captures')
const INDEX = join(FOLDER, 'INDEX.tsv')

/** Where a page stood that does not say so itself. */
const AT: Record<string, string> = { x: 'https://x.com/a/status/1', mastodon: 'https://mastodon.social/@a/12345678' }
/** The words of the index for a surface. */
const SURFACES: [RegExp, Surface][] = [
  [/^(?:post|thread)/, 'post'],
  [/^profile/, 'profile'],
]
/** What the index counts as a site's posts and as its like controls. */
const COUNTED: Record<string, { items?: string; likes?: string }> = {
  x: { items: 'tweet', likes: 'like(x)' },
  bluesky: { items: 'bskyFeedItem', likes: 'bskyLike' },
  tiktok: { items: 'e2e-list-item', likes: 'e2e-like' },
  instagram: { items: 'article' },
  mastodon: { items: 'mastodonStatus' },
}
/** Where the index counts a word, and not the posts: one of the seven is a class inside another post. */
const TRULY: Record<string, { likes?: number; items?: number }> = {
  'mastodon/mastodon-thread-2026-04.html': { items: 6 },
}

/** Pages that show the sites as they have become, which Closer does not read yet: threads, and feeds of another layout. */
const NOT_READ_YET = [
  'linkedin/li-feed-2026-04',
  'linkedin/li-feed-ember-2025-06',
  'instagram/ig-dm-thread-2026-07',
  'instagram/ig-post-loggedin-2025-11',
  'facebook/fb-home-chat-tab-2025-07',
  'facebook/fb-profile-facepile-2024-08',
  'whatsapp/wa-thread-2024-12',
  'whatsapp/wa-virtualised-2025-10',
  'whatsapp/wa-thread-svg-main-2025-12',
  'whatsapp/wa-business-2025-12',
  'whatsapp/wa-thread-2026-02',
  'whatsapp/wa-rows-2026-08',
  'telegram/tg-k-group-2024-08',
  'discord/dc-thread-reactions-2024-12',
  'x/x-home-2024-12',
  'youtube/yt-shorts-actions-2026',
  'youtube/yt-watch-actions-2026-06',
  'googlemessages/gm-thread-shape-2026-09',
].map((name) => `${name}.html`)

function captures() {
  const [, ...lines] = readFileSync(INDEX, 'utf8').trim().split('\n')
  return lines.map((line) => {
    const [, site = '', file = '', , , , taken = '', , surface = '', counts = ''] = line.split('\t')
    const of = (name = '') =>
      Number(
        counts
          .split('|')[0]
          ?.match(/\S+=\d+/g)
          ?.find((c) => c.startsWith(`${name}=`))
          ?.slice(name.length + 1) ?? NaN,
      )
    const { items, likes } = COUNTED[site] ?? {}
    return {
      site,
      file,
      taken,
      surface,
      items: items ? of(items) : NaN,
      likes: likes ? of(likes) : NaN,
      ...TRULY[file],
    }
  })
}

const PAGES = existsSync(INDEX) ? captures() : []

describe.runIf(existsSync(INDEX))('a real page', () => {
  it.for(PAGES)('$file', async ({ site: id, file, taken, surface, items, likes }, { skip }) => {
    skip(NOT_READ_YET.includes(file), 'Closer does not read it yet')
    const site = siteById(id)
    if (!site) throw new Error(`no site ${id}`)
    const html = readFileSync(join(FOLDER, file), 'utf8')
    const canonical = /<link[^>]*rel="canonical"[^>]*>/.exec(html)?.[0].match(/href="([^"]+)"/)?.[1]
    const address = canonical ?? AT[id] ?? ''
    expect(surfaceOf(site, new URL(address))).toBe(SURFACES.find(([words]) => words.test(surface))?.[1])

    const closer = await visit({ serve: () => html })
    const me = await closer.open(address)
    const count = (selector: string) => me.page.evaluate((s) => document.querySelectorAll(s).length, selector)
    const like = site.controls.find(({ kind }) => kind === 'like')
    const found = { items: await count(css(site.item)), likes: await count(css(like?.css)) }
    // Where the index counts none of them, there is nothing to compare with.
    expect(found).toEqual({
      items: Number.isNaN(items) ? found.items : items,
      likes: Number.isNaN(likes) ? found.likes : likes,
    })

    // Its state can be read: a press that changes nothing is a gesture that was read. Icons of 2021 are others.
    if (taken < '2025') return
    const reached = await me.page.evaluate((s) => {
      const control = document.querySelector<HTMLElement>(s)
      control?.focus()
      return control !== null && document.activeElement === control
    }, css(like?.css))
    if (!reached) return
    await me.press('Enter')
    await me.rest(1_200)
    await closer.settled(id)
    const seen = (await closer.tables()).sightings.find((row) => row.site === id)
    expect({ read: seen?.read, unread: seen?.unread }).toEqual({ read: 1, unread: 0 })
  })
})

it.skipIf(!existsSync(INDEX))(
  'has real pages beside the project (skipped where ../shared/captures is not there)',
  () => {
    expect(PAGES.length).toBeGreaterThan(0)
  },
)
