import type { Row } from './row'

export const rows: readonly Row[] = [
  ['https://messages.google.com/web/conversations', 'inbox'],
  ['https://messages.google.com/web/conversations/', 'inbox'],
  ['https://messages.google.com/web/conversations?redirected=true', 'inbox'],
  ['https://messages.google.com/web/', 'inbox'],
  ['https://messages.google.com/web', 'inbox'],
  ['https://messages.google.com/web/conversations/new', 'inbox'],
  ['https://messages.google.com/web/conversations/new/', 'inbox'],
  ['https://messages.google.com/web/conversations/12', 'thread', '12'],
  ['https://messages.google.com/web/conversations/12/', 'thread', '12'],
  ['https://messages.google.com/web/conversations/CgkIARIF', 'thread', 'CgkIARIF'],
  ['https://messages.google.com/web/conversations/newton', 'thread', 'newton'],
  ['https://messages.google.com/web/conversations/12?a=b', 'thread', '12'],
  ['https://messages.google.com/web/authentication', 'other'],
  ['https://messages.google.com/web/settings', 'other'],
  ['https://messages.google.com/', 'other'],
]
