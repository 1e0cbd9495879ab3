import type { Row } from './row'

export const rows: readonly Row[] = [
  ['https://www.youtube.com/', 'feed'],
  ['https://m.youtube.com/', 'feed'],
  ['https://www.youtube.com/feed/subscriptions', 'feed'],
  ['https://www.youtube.com/feed/history', 'feed'],
  ['https://www.youtube.com/feed/you', 'feed'],
  ['https://www.youtube.com/playlist?list=WL', 'feed'],
  ['https://www.youtube.com/watch?v=abc123', 'post'],
  ['https://m.youtube.com/watch?v=abc123&t=12s', 'post'],
  ['https://www.youtube.com/live_chat?v=abc123', 'post'],
  ['https://www.youtube.com/post/Ugkx12', 'post'],
  ['https://www.youtube.com/shorts/abc123', 'shorts'],
  ['https://www.youtube.com/shorts/', 'shorts'],
  ['https://www.youtube.com/results?search_query=tea', 'search'],
  ['https://www.youtube.com/hashtag/tea', 'search'],
  ['https://www.youtube.com/@ada', 'profile'],
  ['https://www.youtube.com/@ada/shorts', 'profile'],
  ['https://www.youtube.com/channel/UC123/videos', 'profile'],
  ['https://www.youtube.com/feed/notifications', 'notifications'],
  ['https://www.youtube.com/account', 'other'],
  ['https://www.youtube.com/embed/abc123', 'other'],
]
