import type { Row } from './row'

export const rows: readonly Row[] = [
  ['https://www.tiktok.com/', 'shorts'],
  ['https://www.tiktok.com/foryou', 'shorts'],
  ['https://www.tiktok.com/following', 'shorts'],
  ['https://www.tiktok.com/friends', 'shorts'],
  ['https://m.tiktok.com/foryou?lang=en', 'shorts'],
  ['https://www.tiktok.com/@ada/video/7301234567890123456', 'post'],
  ['https://www.tiktok.com/@ada/photo/7301234567890123456', 'post'],
  ['https://www.tiktok.com/live', 'post'],
  ['https://www.tiktok.com/@ada/live', 'post'],
  ['https://www.tiktok.com/explore', 'search'],
  ['https://www.tiktok.com/search?q=tea', 'search'],
  ['https://www.tiktok.com/search/user?q=tea', 'search'],
  ['https://www.tiktok.com/@ada.love', 'profile'],
  ['https://www.tiktok.com/inbox', 'notifications'],
  ['https://www.tiktok.com/upload', 'compose'],
  ['https://www.tiktok.com/tiktokstudio/upload', 'compose'],
  ['https://www.tiktok.com/messages', 'inbox'],
  ['https://www.tiktok.com/messages?u=7012345', 'inbox'],
  ['https://www.tiktok.com/business-suite/messages', 'inbox'],
  ['https://www.tiktok.com/setting', 'other'],
]
