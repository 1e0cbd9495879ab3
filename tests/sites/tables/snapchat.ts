import type { Row } from './row'

const ID = '01234567-89ab-cdef-0123-456789abcdef'

export const rows: readonly Row[] = [
  ['https://www.snapchat.com/web', 'inbox'],
  ['https://www.snapchat.com/web/', 'inbox'],
  ['https://www.snapchat.com/web/?ref=login', 'inbox'],
  [`https://www.snapchat.com/web/${ID}`, 'thread', ID],
  [`https://www.snapchat.com/web/${ID}/`, 'thread', ID],
  ['https://www.snapchat.com/web/settings', 'other'],
  ['https://web.snapchat.com/', 'inbox'],
  [`https://web.snapchat.com/${ID}`, 'thread', ID],
  ['https://www.snapchat.com/spotlight', 'shorts'],
  ['https://www.snapchat.com/spotlight/W7_EDlXW', 'shorts'],
  ['https://www.snapchat.com/stories', 'stories'],
  ['https://www.snapchat.com/@ada', 'profile'],
  ['https://www.snapchat.com/@ada/spotlight/W7_EDlXW', 'shorts'],
  ['https://www.snapchat.com/add/ada', 'profile'],
  ['https://www.snapchat.com/lens', 'other'],
  ['https://www.snapchat.com/download', 'other'],
]
