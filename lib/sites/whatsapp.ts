import type { Site } from './site'

/** What the id of a row begins with: who wrote it, and in which chat. */
const ID = /^(true|false)_([^_]+)_/

const TAIL = '[data-icon="tail-out"], [data-icon="tail-in"]'

/** Only the first of a run of bubbles has a tail: the others are whose the first is. */
function tailOf(row: Element): Element | null {
  for (let at: Element | null = row; at; at = at.previousElementSibling) {
    const tail = at.querySelector(TAIL)
    if (tail) return tail
  }
  return null
}

function direction(row: Element): 'out' | 'in' | undefined {
  const marked = row.matches('.message-out, .message-in') ? row : row.querySelector('.message-out, .message-in')
  if (marked) return marked.matches('.message-out') ? 'out' : 'in'
  // Notes of the app itself have an id as messages have: where messages are marked, what is not marked is a note.
  if (row.closest('#main')?.querySelector('.message-out, .message-in')) return undefined
  const [, own] = ID.exec(row.getAttribute('data-id') ?? '') ?? []
  if (own) return own === 'true' ? 'out' : 'in'
  const tail = tailOf(row)?.getAttribute('data-icon')
  return tail ? (tail === 'tail-out' ? 'out' : 'in') : undefined
}

const FIELD = {
  '[data-testid="conversation-compose-box-input"]': '2026-07',
  'footer div[contenteditable="true"][role="textbox"]': '2026-07',
}
const SEND = {
  '[data-testid="compose-btn-send"]': '2026-07',
  'button:has([data-icon="wds-ic-send-filled"])': '2026-07',
  '[data-icon="wds-ic-send-filled"]': '2026-07',
  '[data-icon="send"]': '2026-07',
}

export const whatsapp: Site = {
  id: 'whatsapp',
  name: 'WhatsApp',
  matches: ['*://web.whatsapp.com/*'],
  seenAt: ['https://web.whatsapp.com/'],
  gives: { likes: false, sends: true, receives: true, threads: true },
  // One address for everything: the page itself says what it shows. Without a list of chats it asks to log in.
  surfaces: [],
  surfacesIn: [
    { when: 'other', css: { '#main [data-id*="@newsletter_"]': '2026-07' }, surface: 'feed' },
    { when: 'other', css: { '#main [data-id*="_status@broadcast_"]': '2026-07' }, surface: 'stories' },
    { when: 'other', css: { '#main': '2026-07' }, surface: 'thread' },
    { when: 'other', css: { '#side': '2026-07' }, surface: 'inbox' },
  ],
  threadIn: {
    css: { '#main [data-id*="@"]': '2026-07' },
    of: (row) => ID.exec(row.getAttribute('data-id') ?? '')?.[2],
  },
  people: (thread) => (thread.endsWith('@g.us') ? 'group' : 'one'),
  // Only channels are read like a feed.
  item: { '#main [data-id*="@newsletter_"]': '2026-07' },
  controls: [],
  composers: [
    // Who has a channel writes to all who follow it.
    { kind: 'public', on: ['feed'], css: FIELD, submit: SEND, enter: true },
    { kind: 'message', css: FIELD, submit: SEND, enter: true },
  ],
  messages: {
    css: { '#main': '2026-07' },
    row: { '[data-id]': '2026-07' },
    rowId: 'data-id',
    direction,
  },
}
