import type { Row } from './row'

export const rows: readonly Row[] = [
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
]
