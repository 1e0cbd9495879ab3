import type { Row } from './row'

export const rows: readonly Row[] = [
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
]
