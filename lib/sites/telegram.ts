import type { Site } from './site'

// Two clients share the address: A (`#MiddleColumn`) and K (`#column-center`), which keeps chats that were left.
const PANE = '#column-center .chat.active:not(.chat-preview)'
const FIELD_A = '#editable-message-text'
const FIELD_K = '.input-message-input[contenteditable="true"]:not(.input-field-input-fake)'
/** One's own reaction to a message. Client K takes its class away a moment after it was taken back. */
const CHOSEN = '.message-reaction.chosen, reaction-element.is-chosen:not(.backwards)'
const STORY = { '#editable-story-input-text': '2026-11' }

export const telegram: Site = {
  id: 'telegram',
  name: 'Telegram',
  matches: ['*://web.telegram.org/*', '*://webk.telegram.org/*', '*://weba.telegram.org/*'],
  seenAt: ['https://web.telegram.org/a/', 'https://web.telegram.org/k/'],
  gives: { likes: true, sends: true, receives: true, threads: true },
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
  people: (thread) => (thread.startsWith('-') ? 'group' : thread.startsWith('@') ? undefined : 'one'),
  item: { '#MiddleColumn .Message': '2026-11', [`${PANE} .bubble[data-mid]`]: '2026-08' },
  // Any reaction likes a message, and before the first one nothing shows that it could: what holds it is the control.
  // Client K does not mark one's own in a chat with one person (`.reaction-inline`).
  controls: [
    {
      kind: 'like',
      css: {
        '.Message .message-content-wrapper': '2026-11',
        '.bubble-content-wrapper:not(:has(.reaction-inline))': '2026-08',
      },
      pressed: { '.message-reaction': '2026-11', '.quick-reaction': '2026-11', 'reaction-element': '2026-08' },
      isOn: (holder) => holder.querySelector(CHOSEN) !== null,
    },
  ],
  tray: {
    '.ReactionSelector__reactions': '2026-11',
    '.ReactionPicker': '2026-11',
    '.btn-menu-reactions': '2026-08',
  },
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
    failed: '.MessageOutgoingStatus--failed',
    // The name that the client gives it has a fraction. The mark that it was sent is there from the start.
    pending: '.own[data-message-id*="."]:not(:has(.MessageOutgoingStatus--failed))',
    failsForGood: true,
  },
}
