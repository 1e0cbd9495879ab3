import type { Row } from './row'

export const rows: readonly Row[] = [
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
]
