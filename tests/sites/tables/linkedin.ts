import type { Row } from './row'

export const rows: readonly Row[] = [
  ['https://www.linkedin.com/feed/', 'feed'],
  ['https://www.linkedin.com/', 'feed'],
  ['https://www.linkedin.com/feed/following/', 'feed'],
  ['https://www.linkedin.com/feed/update/urn:li:activity:7123/', 'post'],
  ['https://www.linkedin.com/posts/ada-love_tea-activity-7123-abcd', 'post'],
  ['https://www.linkedin.com/in/ada-love/', 'profile'],
  ['https://www.linkedin.com/in/ada-love/recent-activity/all/', 'profile'],
  ['https://www.linkedin.com/company/teahouse/', 'profile'],
  ['https://www.linkedin.com/search/results/all/?keywords=tea', 'search'],
  ['https://www.linkedin.com/notifications/', 'notifications'],
  ['https://www.linkedin.com/mynetwork/', 'other'],
  ['https://www.linkedin.com/jobs/', 'other'],
  ['https://www.linkedin.com/video/', 'shorts'],
  ['https://www.linkedin.com/messaging/', 'inbox'],
  ['https://www.linkedin.com/messaging/thread/2-abcDEF==/', 'thread', '2-abcDEF=='],
  ['https://www.linkedin.com/messaging/thread/newton/', 'thread', 'newton'],
  ['https://www.linkedin.com/messaging/thread/new?recipients=ada', 'inbox'],
  ['https://www.linkedin.com/messaging/thread/new/', 'inbox'],
  ['https://www.linkedin.com/mypreferences/d/categories/account', 'other'],
]
