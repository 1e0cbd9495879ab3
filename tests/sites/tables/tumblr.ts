import type { Row } from './row'

export const rows: readonly Row[] = [
  ['https://www.tumblr.com/', 'feed'],
  ['https://www.tumblr.com/dashboard', 'feed'],
  ['https://www.tumblr.com/dashboard/following', 'feed'],
  ['https://www.tumblr.com/likes', 'feed'],
  ['https://www.tumblr.com/explore/trending', 'search'],
  ['https://www.tumblr.com/search/tea', 'search'],
  ['https://www.tumblr.com/tagged/tea', 'search'],
  ['https://www.tumblr.com/inbox', 'inbox'],
  ['https://www.tumblr.com/messaging', 'inbox'],
  ['https://www.tumblr.com/ada-draws/741234567890', 'post'],
  ['https://www.tumblr.com/ada-draws/741234567890/a-long-day', 'post'],
  ['https://www.tumblr.com/ada-draws', 'profile'],
  ['https://www.tumblr.com/@ada-draws', 'profile'],
  ['https://www.tumblr.com/new/text', 'compose'],
  ['https://www.tumblr.com/reblog/ada-draws/7412/AbC', 'compose'],
  ['https://www.tumblr.com/settings/account', 'other'],
  ['https://www.tumblr.com/likes/', 'feed'],
  ['https://www.tumblr.com/activity', 'notifications'],
]
