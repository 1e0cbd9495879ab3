import type { Site } from './site'

export const googlemessages: Site = {
  id: 'googlemessages',
  name: 'Google Messages',
  matches: ['*://messages.google.com/*'],
  seenAt: ['https://messages.google.com/web/conversations'],
  gives: { likes: false, sends: true, receives: true, threads: true },
  surfaces: [
    [/^\/web\/conversations\/(?!new(?:\/|$))[^/]+/, 'thread'],
    [/^\/web(?:\/conversations(?:\/new)?)?\/?$/, 'inbox'],
  ],
  thread: /^\/web\/conversations\/(?!new(?:\/|$))([^/?#]+)/,
  // There is no feed: what repeats is the list of conversations.
  item: { 'a[data-e2e-conversation]': '2026-02' },
  controls: [],
  composers: [
    {
      kind: 'message',
      css: {
        '[data-e2e-message-input-box]': '2026-02',
        '[data-e2e-message-input]': '2026-02',
        'mws-message-compose textarea': '2026-02',
      },
      submit: { '[data-e2e-send-text-button]': '2026-02' },
      enter: true,
    },
  ],
  messages: {
    // What holds the rows has no name that is known.
    css: { body: '2026-02' },
    row: { '[data-e2e-message-id]': '2026-02' },
    // The client's name for a row (`tmp_`) gives way to the server's.
    rowId: 'data-e2e-message-id',
    direction: (row) => {
      const marked = row.closest('[is-outgoing]') ?? row.querySelector('[is-outgoing]')
      const isOutgoing = marked?.getAttribute('is-outgoing')
      return isOutgoing === 'true' ? 'out' : isOutgoing === 'false' ? 'in' : undefined
    },
  },
}
