import { isPressed, sideOf } from './reading'
import type { Site } from './site'

/** The feed that ships with Closer: for a first look, for reviewers, and for our own eyes. Never stored. */
export const practice: Site = {
  id: 'practice',
  name: 'Practice',
  matches: [],
  seenAt: ['practice.html'],
  gives: { likes: true, sends: true, receives: true, threads: true },
  byHash: true,
  surfaces: [
    [/^#\/messages\/.+/, 'thread'],
    [/^#\/messages/, 'inbox'],
    [/^#\/reels/, 'shorts'],
    [/^(?:#\/?)?$/, 'feed'],
  ],
  thread: /^#\/messages\/(.+)/,
  item: { '[data-post]': '2026-11' },
  controls: [{ kind: 'like', css: { 'button[data-control="like"]': '2026-11' }, isOn: isPressed }],
  composers: [
    {
      kind: 'message',
      css: { 'textarea[data-composer="message"]': '2026-11' },
      submit: { 'button[data-submit="message"]': '2026-11' },
      enter: true,
    },
    {
      kind: 'public',
      css: { 'textarea[data-composer="comment"]': '2026-11' },
      submit: { 'button[data-submit="comment"]': '2026-11' },
      enter: true,
    },
  ],
  messages: {
    css: { '[data-messages]': '2026-11' },
    row: { '[data-message]': '2026-11' },
    rowId: 'data-message',
    direction: sideOf('[data-from="me"]', '[data-from="them"]'),
  },
}
