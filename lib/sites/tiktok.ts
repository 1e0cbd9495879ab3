import { isPressed, sideByPlace } from './reading'
import type { Site } from './site'

const ITEM = 'article[data-e2e="recommend-list-item-container"]'
/** The names of its messages begin anew with every design, and end the same. */
const dm = (end: string) => `[data-e2e^="dm-"][data-e2e$="-${end}"]`

export const tiktok: Site = {
  id: 'tiktok',
  name: 'TikTok',
  matches: ['*://www.tiktok.com/*', '*://m.tiktok.com/*'],
  seenAt: ['https://www.tiktok.com/foryou', 'https://www.tiktok.com/messages'],
  gives: { likes: true, sends: true, receives: true, threads: true },
  surfaces: [
    // Its feeds are one short video after the other.
    [/^\/(?:foryou|following|friends)?\/?$/, 'shorts'],
    [/^\/@[^/]*\/(?:video|photo)\/\d+/, 'post'],
    [/^\/(?:@[^/]+\/)?live(?:\/|$)/, 'post'],
    [/^\/(?:business-suite\/)?messages(?:\/|$)/, 'inbox'],
    [/^\/inbox(?:\/|$)/, 'notifications'],
    [/^\/(?:explore|search|tag|music|discover)(?:\/|$)/, 'search'],
    [/^\/(?:upload|tiktokstudio)(?:\/|$)/, 'compose'],
    [/^\/@[^/]+\/?$/, 'profile'],
  ],
  // All threads have one address.
  surfacesIn: [{ when: 'inbox', css: { [dm('chatbox')]: '2026-10' }, surface: 'thread' }],
  threadIn: {
    css: { [`${dm('conversation-item')}[aria-selected="true"]`]: '2026-10' },
    of: (element) => element.getAttribute('data-conv-id') ?? undefined,
  },
  frames: { 'iframe[src*="/business-suite/messages"]': '2026-10' },
  item: { [ITEM]: '2026-10' },
  likedByDoubleClick: { [ITEM]: '2026-10' },
  controls: [
    {
      kind: 'like',
      css: { 'button:has([data-e2e="like-icon"])': '2026-10', 'button:has([data-e2e="browse-like-icon"])': '2026-10' },
      isOn: isPressed,
    },
  ],
  composers: [
    {
      kind: 'message',
      css: { [`${dm('input-editor')} [contenteditable="true"]`]: '2026-10' },
      submit: { [dm('send-btn')]: '2026-10' },
      enter: true,
    },
    {
      kind: 'public',
      css: {
        '[data-e2e="comment-input"] [contenteditable="true"]': '2026-10',
        '[data-e2e="comment-text"] [contenteditable="true"]': '2026-10',
        '[data-e2e="comment-text"][contenteditable="true"]': '2026-10',
      },
      submit: { '[data-e2e="comment-post"]': '2026-10' },
      enter: true,
    },
  ],
  messages: {
    css: { [dm('message-list')]: '2026-10' },
    row: { [dm('chat-item')]: '2026-10' },
    direction: sideByPlace,
  },
}
