import type { Site } from './site'

// Two clients share the address: A (`#MiddleColumn`) and K (`#column-center`), which keeps chats that were left.
const PANE = '#column-center .chat.active:not(.chat-preview)'
const FIELD_A = '#editable-message-text'
const FIELD_K = '.input-message-input[contenteditable="true"]:not(.input-field-input-fake)'
const STORY = { '#editable-story-input-text': '2026-11' }

export const telegram: Site = {
  id: 'telegram',
  name: 'Telegram',
  matches: ['*://web.telegram.org/*', '*://webk.telegram.org/*', '*://weba.telegram.org/*'],
  seenAt: ['https://web.telegram.org/a/', 'https://web.telegram.org/k/'],
  // A reaction can be seen, but not whether it is one's own.
  gives: { likes: false, sends: true, receives: true, threads: true },
  byHash: true,
  surfaces: [
    [/^#-\d/, 'feed'],
    [/^#@?\w/, 'thread'],
    [/^#?$/, 'inbox'],
  ],
  surfacesIn: [
    // A story lies over whatever was open.
    { when: 'feed', css: STORY, surface: 'stories' },
    { when: 'thread', css: STORY, surface: 'stories' },
    { when: 'inbox', css: STORY, surface: 'stories' },
    // A group has the kind of id that a channel has. Who cannot write there reads it like a feed.
    {
      when: 'feed',
      css: { [`#MiddleColumn ${FIELD_A}`]: '2026-11', [`${PANE} ${FIELD_K}`]: '2026-08' },
      surface: 'thread',
    },
    {
      when: 'thread',
      css: { [`${PANE}:has(.bubble[data-peer-id^="-"]):not(:has(${FIELD_K}))`]: '2026-08' },
      surface: 'feed',
    },
  ],
  thread: /^#(@\w+|-?\d+)/,
  item: { '#MiddleColumn .Message': '2026-11', [`${PANE} .bubble[data-mid]`]: '2026-08' },
  controls: [],
  composers: [
    {
      kind: 'message',
      css: { [FIELD_A]: '2026-11', [FIELD_K]: '2026-08', ...STORY },
      submit: { '.Button.send': '2026-11', '.main-button.send': '2026-11', '.btn-send': '2026-08' },
      enter: true,
    },
  ],
  messages: {
    css: { '#MiddleColumn .MessageList': '2026-11', [PANE]: '2026-08' },
    row: {
      '.Message.message-list-item:not(.ActionMessage)': '2026-11',
      '.bubble[data-mid]:not(.service)': '2026-08',
    },
    rowId: ['data-message-id', 'data-mid'],
    direction: (row) => {
      if (row.matches('.own, .is-out')) return 'out'
      return row.matches('.Message, .is-in') ? 'in' : undefined
    },
  },
}
