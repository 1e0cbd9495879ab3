import type { Row } from './row'

/** One address for everything: no path says anything, and none has a thread. */
export const rows: readonly Row[] = [
  ['https://web.whatsapp.com/', 'other'],
  ['https://web.whatsapp.com/?lang=de', 'other'],
  ['https://web.whatsapp.com/#', 'other'],
  ['https://web.whatsapp.com/#/', 'other'],
  ['https://web.whatsapp.com/send?phone=000&text=hi', 'other'],
  ['https://web.whatsapp.com/send/?phone=000', 'other'],
  ['https://web.whatsapp.com/accept?code=AbC', 'other'],
  ['https://web.whatsapp.com/channel/0029Va', 'other'],
  ['https://web.whatsapp.com/status', 'other'],
  ['https://web.whatsapp.com/settings', 'other'],
  ['https://web.whatsapp.com/calls', 'other'],
  ['https://web.whatsapp.com/pair', 'other'],
  ['https://web.whatsapp.com/index.html', 'other'],
  ['https://web.whatsapp.com/messages/123', 'other'],
  ['https://web.whatsapp.com/t/123', 'other'],
]
