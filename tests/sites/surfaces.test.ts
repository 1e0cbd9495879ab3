import { describe, expect, it } from 'vitest'
import type { Surface } from '../../lib/model/vocabulary'
import { surfaceOf, threadOf } from '../../lib/sites/address'
import { siteFor, SITES } from '../../lib/sites/registry'
import { practice } from '../../lib/sites/practice'

type Row = [address: string, surface: Surface, thread?: string]

const TABLES: Record<string, Row[]> = {
  x: [
    ['https://x.com/home', 'feed'],
    ['https://twitter.com/home', 'feed'],
    ['https://x.com/explore', 'search'],
    ['https://x.com/search?q=tea', 'search'],
    ['https://x.com/hashtag/tea', 'search'],
    ['https://x.com/notifications/mentions', 'notifications'],
    ['https://x.com/ada', 'profile'],
    ['https://x.com/ada/likes', 'profile'],
    ['https://x.com/ada/status/1234', 'post'],
    ['https://x.com/ada/status/1234/photo/1', 'post'],
    ['https://x.com/ada/status/1234/mediaviewer', 'shorts'],
    ['https://x.com/compose/post', 'compose'],
    ['https://x.com/i/chat', 'inbox'],
    ['https://x.com/i/chat/12-34', 'thread', '12-34'],
    ['https://x.com/i/chat/g99', 'thread', 'g99'],
    ['https://x.com/i/chat/requests/12-34', 'thread', '12-34'],
    ['https://x.com/i/chat/requests', 'inbox'],
    ['https://x.com/i/chat/pin', 'other'],
    ['https://x.com/messages', 'inbox'],
    ['https://x.com/messages/12-34', 'thread', '12-34'],
    ['https://x.com/messages/compose', 'inbox'],
    ['https://x.com/i/bookmarks', 'feed'],
    ['https://x.com/i/grok', 'other'],
    ['https://x.com/settings/account', 'other'],
  ],
  instagram: [
    ['https://www.instagram.com/', 'feed'],
    ['https://www.instagram.com/?variant=following', 'feed'],
    ['https://www.instagram.com/explore/', 'search'],
    ['https://www.instagram.com/reels/', 'shorts'],
    ['https://www.instagram.com/reel/Cx1/', 'shorts'],
    ['https://www.instagram.com/p/Cx1/', 'post'],
    ['https://www.instagram.com/ada/p/Cx1/', 'post'],
    ['https://www.instagram.com/stories/ada/123/', 'stories'],
    ['https://www.instagram.com/stories/highlights/123/', 'stories'],
    ['https://www.instagram.com/direct/inbox/', 'inbox'],
    ['https://www.instagram.com/direct/requests/', 'inbox'],
    ['https://www.instagram.com/direct/t/1789/', 'thread', '1789'],
    ['https://www.instagram.com/direct/e2ee/t/1789/', 'thread', '1789'],
    ['https://www.instagram.com/ada/', 'profile'],
    ['https://www.instagram.com/ada.love/reels/', 'profile'],
    ['https://www.instagram.com/notifications', 'notifications'],
    ['https://www.instagram.com/accounts/edit/', 'other'],
  ],
  reddit: [
    ['https://www.reddit.com/', 'feed'],
    ['https://www.reddit.com/best/', 'feed'],
    ['https://old.reddit.com/r/tea', 'feed'],
    ['https://www.reddit.com/r/tea/new/', 'feed'],
    ['https://www.reddit.com/r/tea/comments/1abc/green/', 'post'],
    ['https://www.reddit.com/user/ada/comments/1abc/', 'post'],
    ['https://www.reddit.com/comments/1abc', 'post'],
    ['https://www.reddit.com/r/tea/submit', 'compose'],
    ['https://www.reddit.com/search/?q=tea', 'search'],
    ['https://www.reddit.com/r/tea/search', 'search'],
    ['https://www.reddit.com/user/ada', 'profile'],
    ['https://www.reddit.com/user/ada/m/drinks', 'feed'],
    ['https://www.reddit.com/notifications', 'notifications'],
    ['https://www.reddit.com/chat', 'inbox'],
    ['https://www.reddit.com/chat/room/!abc%3Areddit.com', 'thread', '!abc%3Areddit.com'],
    ['https://chat.reddit.com/room/!abc%3Areddit.com', 'thread', '!abc%3Areddit.com'],
    ['https://old.reddit.com/message/inbox/', 'inbox'],
    ['https://www.reddit.com/settings', 'other'],
  ],
  bluesky: [
    ['https://bsky.app/', 'feed'],
    ['https://bsky.app/search?q=tea', 'search'],
    ['https://bsky.app/hashtag/tea', 'search'],
    ['https://bsky.app/feeds', 'feed'],
    ['https://bsky.app/notifications', 'notifications'],
    ['https://bsky.app/profile/ada.example', 'profile'],
    ['https://bsky.app/profile/ada.example/post/3k', 'post'],
    ['https://bsky.app/profile/ada.example/post/3k/liked-by', 'post'],
    ['https://bsky.app/profile/ada.example/feed/cats', 'feed'],
    ['https://bsky.app/profile/ada.example/lists/3k', 'feed'],
    ['https://bsky.app/video-feed', 'shorts'],
    ['https://bsky.app/messages', 'inbox'],
    ['https://bsky.app/messages/inbox', 'inbox'],
    ['https://bsky.app/messages/settings', 'other'],
    ['https://bsky.app/messages/3kabc', 'thread', '3kabc'],
    ['https://bsky.app/messages/3kabc/settings', 'other', '3kabc'],
    ['https://bsky.app/intent/compose?text=', 'compose'],
    ['https://bsky.app/settings/account', 'other'],
  ],
  mastodon: [
    ['https://mastodon.social/', 'feed'],
    ['https://mastodon.social/home', 'feed'],
    ['https://mastodon.social/deck/home', 'feed'],
    ['https://mstdn.jp/public/local', 'feed'],
    ['https://mastodon.social/explore', 'search'],
    ['https://mastodon.social/search', 'search'],
    ['https://mastodon.social/tags/tea', 'search'],
    ['https://mastodon.social/notifications', 'notifications'],
    ['https://mastodon.social/conversations', 'inbox'],
    ['https://mastodon.social/timelines/direct', 'inbox'],
    ['https://mastodon.social/@ada', 'profile'],
    ['https://mastodon.social/@ada@example.org/media', 'profile'],
    // Whether a post is a private one, its page says.
    ['https://mastodon.social/@ada/112233', 'post', '112233'],
    ['https://mastodon.social/deck/@ada/112233', 'post', '112233'],
    ['https://mastodon.social/publish', 'compose'],
    ['https://mastodon.social/lists/5', 'feed'],
    ['https://mastodon.social/settings/profile', 'other'],
  ],
}

describe.each(Object.entries(TABLES))('%s', (id, rows) => {
  it.each(rows)('%s is %s', (address, surface, thread) => {
    const url = new URL(address)
    const site = siteFor(url)
    expect(site?.id).toBe(id)
    if (!site) return
    expect(surfaceOf(site, url)).toBe(surface)
    expect(threadOf(site, url)).toBe(thread)
  })
})

describe('every site', () => {
  it('has a table here', () => {
    expect(Object.keys(TABLES).toSorted()).toEqual(SITES.map((site) => site.id).toSorted())
  })

  it.each(SITES.map((site) => [site.id, site] as const))(
    '%s can be seen working at an address of its own',
    (_, site) => {
      expect(site.seenAt.length).toBeGreaterThan(0)
      for (const address of site.seenAt) expect(siteFor(new URL(address))?.id).toBe(site.id)
    },
  )

  it.each(SITES.map((site) => [site.id, site] as const))(
    '%s says when each selector was last known to hold',
    (_, site) => {
      const lists = [
        site.item,
        ...site.controls.map((c) => c.css),
        ...site.composers.flatMap((c) => [c.css, c.submit]),
        ...(site.messages ? [site.messages.css, site.messages.row] : []),
      ]
      for (const list of lists) {
        expect(Object.keys(list).length).toBeGreaterThan(0)
        for (const month of Object.values(list)) expect(month).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/)
      }
    },
  )
})

describe('an address', () => {
  it.each([
    'https://x.com.example.org/home',
    'https://notx.com/home',
    'https://reddit.com.evil.example/',
    'ftp://x.com/home',
    'https://example.org/',
  ])('%s belongs to no site', (address) => {
    expect(siteFor(new URL(address))).toBeUndefined()
  })

  it('of the practice page names its surfaces by the hash', () => {
    const at = (hash: string) => ({ pathname: '/practice.html', hash })
    expect(surfaceOf(practice, at(''))).toBe('feed')
    expect(surfaceOf(practice, at('#/reels'))).toBe('shorts')
    expect(surfaceOf(practice, at('#/messages'))).toBe('inbox')
    expect(surfaceOf(practice, at('#/messages/noor'))).toBe('thread')
    expect(threadOf(practice, at('#/messages/noor'))).toBe('noor')
  })
})
