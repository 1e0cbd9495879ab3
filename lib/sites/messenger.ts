import { CHAT } from './facebook'
import type { Site } from './site'

export const messenger: Site = {
  id: 'messenger',
  name: 'Messenger',
  matches: ['*://www.messenger.com/*', '*://messenger.com/*'],
  seenAt: ['https://www.messenger.com/'],
  gives: { likes: false, sends: true, receives: true, threads: true },
  surfaces: [
    [/^\/(?:e2ee\/)?t\/[^/]+/, 'thread'],
    [/^\/(?:(?:t|e2ee|requests|archived|marketplace|new|communities)(?:\/.*)?)?$/, 'inbox'],
  ],
  thread: /^\/(?:e2ee\/)?t\/([^/?#]+)/,
  item: { '[role="main"] [role="row"]': '2026-10' },
  controls: [],
  composers: [CHAT.composer],
  messages: CHAT.messages,
}
