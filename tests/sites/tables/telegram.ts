import type { Row } from './row'

export const rows: readonly Row[] = [
  ['https://web.telegram.org/a/', 'inbox'],
  ['https://web.telegram.org/k/', 'inbox'],
  ['https://web.telegram.org/k/#', 'inbox'],
  ['https://web.telegram.org/a/#777000', 'thread', '777000'],
  ['https://web.telegram.org/a/#1234567890', 'thread', '1234567890'],
  ['https://web.telegram.org/a/#1234567890?type=scheduled', 'thread', '1234567890'],
  ['https://web.telegram.org/a/#-1001234567890', 'feed', '-1001234567890'],
  ['https://web.telegram.org/a/#-1001234567890_42', 'feed', '-1001234567890'],
  ['https://web.telegram.org/a/#-987654321', 'feed', '-987654321'],
  ['https://web.telegram.org/k/#@ada_love', 'thread', '@ada_love'],
  ['https://web.telegram.org/k/#@durov', 'thread', '@durov'],
  ['https://web.telegram.org/k/#1234567890', 'thread', '1234567890'],
  ['https://web.telegram.org/k/#-1234567890', 'feed', '-1234567890'],
  ['https://webk.telegram.org/#@durov', 'thread', '@durov'],
  ['https://weba.telegram.org/#5551234', 'thread', '5551234'],
  ['https://web.telegram.org/k/#?tgaddr=tg%3A%2F%2Fresolve', 'other'],
]
