import type { Row } from './row'

export const rows: readonly Row[] = [
  ['https://www.messenger.com/', 'inbox'],
  ['https://messenger.com/', 'inbox'],
  ['https://www.messenger.com/t/555/', 'thread', '555'],
  ['https://www.messenger.com/t/555', 'thread', '555'],
  ['https://www.messenger.com/t/100001234567890?focus=1', 'thread', '100001234567890'],
  ['https://www.messenger.com/e2ee/t/555/', 'thread', '555'],
  ['https://www.messenger.com/e2ee/t/7654321', 'thread', '7654321'],
  ['https://www.messenger.com/t/ada.love', 'thread', 'ada.love'],
  ['https://www.messenger.com/t/', 'inbox'],
  ['https://www.messenger.com/requests/', 'inbox'],
  ['https://www.messenger.com/archived/', 'inbox'],
  ['https://www.messenger.com/new', 'inbox'],
  ['https://www.messenger.com/marketplace/', 'inbox'],
  ['https://www.messenger.com/login/', 'other'],
  ['https://www.messenger.com/groupcall/ROOM:1/', 'other'],
  ['https://www.messenger.com/privacy', 'other'],
]
