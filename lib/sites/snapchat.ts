import type { Site } from './site'

export const snapchat: Site = {
  id: 'snapchat',
  name: 'Snapchat',
  matches: ['*://www.snapchat.com/*', '*://web.snapchat.com/*'],
  seenAt: ['https://www.snapchat.com/web/', 'https://www.snapchat.com/spotlight'],
  // Its pages have no lasting names: what can be told is what was written, and where.
  gives: { likes: false, sends: true, receives: false, threads: true },
  surfaces: [
    [/^(?:\/web)?\/[0-9a-f-]{36}\/?$/, 'thread'],
    [/^(?:\/web)?\/?$/, 'inbox'],
    [/^\/spotlight(?:\/|$)/, 'shorts'],
    [/^\/stories(?:\/|$)/, 'stories'],
    [/^\/(?:@|add\/)[^/]+\/spotlight\//, 'shorts'],
    [/^\/(?:@|add\/)[^/]+/, 'profile'],
  ],
  thread: /^(?:\/web)?\/([0-9a-f-]{36})\/?$/,
  // Chats stand in a list; all else is pictures and films.
  item: { '[role="listitem"]': '2026-01', video: '2026-01' },
  controls: [],
  composers: [
    {
      kind: 'message',
      on: ['thread', 'inbox'],
      css: { '[contenteditable]:not([contenteditable="false"])': '2026-01', textarea: '2026-01' },
      submit: { 'form button[type="submit"]': '2026-01' },
      enter: true,
    },
  ],
}
