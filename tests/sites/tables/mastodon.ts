import type { Row } from './row'

export const rows: readonly Row[] = [
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
]
