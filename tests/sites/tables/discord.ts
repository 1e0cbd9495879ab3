import type { Row } from './row'

export const rows: readonly Row[] = [
  ['https://discord.com/channels/@me', 'inbox'],
  ['https://discord.com/channels/@me/', 'inbox'],
  ['https://discord.com/channels/@me/1234567890', 'thread', '1234567890'],
  ['https://discord.com/channels/@me/1234567890/998', 'thread', '1234567890'],
  ['https://canary.discord.com/channels/@me/42', 'thread', '42'],
  ['https://ptb.discord.com/channels/@me/42', 'thread', '42'],
  ['https://discord.com/channels/81384788/', 'feed'],
  ['https://discord.com/channels/81384788/381870', 'feed'],
  ['https://discord.com/channels/81384788/381870/1122', 'feed'],
  ['https://discord.com/channels/81384788/381870/threads/1122', 'feed'],
  ['https://canary.discord.com/channels/81384788/381870', 'feed'],
  ['https://discord.com/app', 'other'],
  ['https://discord.com/store', 'other'],
  ['https://discord.com/quests', 'other'],
  ['https://discord.com/login', 'other'],
  ['https://discord.com/', 'other'],
]
