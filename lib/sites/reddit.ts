import { isPressed } from './reading'
import type { Site } from './site'

export const reddit: Site = {
  id: 'reddit',
  name: 'Reddit',
  matches: ['*://*.reddit.com/*'],
  seenAt: ['https://www.reddit.com/', 'https://old.reddit.com/', 'https://www.reddit.com/chat'],
  gives: { likes: true, sends: true, receives: true, threads: true },
  surfaces: [
    [/^\/(?:chat\/)?room\/[^/]+/, 'thread'],
    [/^\/(?:chat|message)(?:\/|$)/, 'inbox'],
    [/^\/(?:r\/[\w.]+\/|u(?:ser)?\/[\w-]+\/)?comments\/[a-z0-9]+/, 'post'],
    [/^\/(?:r\/[\w.]+\/|u(?:ser)?\/[\w-]+\/)?submit/, 'compose'],
    [/^\/(?:r\/[\w.]+\/)?search/, 'search'],
    [/^\/notifications/, 'notifications'],
    [/^\/(?:settings|prefs|login|register|account|premium|policies)/, 'other'],
    [/^\/(?:user\/[\w-]+|me)\/m\//, 'feed'],
    [/^\/u(?:ser)?\//, 'profile'],
    [/^\/(?:(?:best|hot|new|rising|controversial|top)\/?)?$/, 'feed'],
    [/^\/r\/[\w.+-]+(?:\/(?:best|hot|new|rising|controversial|top))?\/?$/, 'feed'],
  ],
  thread: /^\/(?:chat\/)?room\/([^/?#]+)/,
  regions: [{ css: { 'rs-room': '2026-07' }, surface: 'thread' }],
  item: { 'shreddit-post': '2026-10', 'shreddit-comment': '2026-10', '.thing[data-fullname]': '2026-07' },
  controls: [
    {
      kind: 'like',
      css: {
        'button[upvote]': '2026-10',
        '.arrow.up': '2026-07',
        '.arrow.upmod': '2026-07',
      },
      isOn: (control) =>
        control.classList.contains('arrow') ? control.classList.contains('upmod') : isPressed(control),
    },
  ],
  likeStands: 1,
  composers: [
    {
      kind: 'message',
      css: { 'rs-message-composer textarea': '2026-07', 'form rs-textarea-auto-size textarea': '2026-07' },
      submit: { 'rs-message-composer button[type="submit"]': '2026-07' },
      enter: true,
    },
    {
      kind: 'message',
      css: { '.usertext-edit textarea': '2026-07' },
      submit: { '.usertext-buttons .save': '2026-07' },
      on: ['inbox'],
    },
    {
      kind: 'public',
      css: {
        'shreddit-composer [contenteditable="true"]': '2026-10',
        'shreddit-composer textarea': '2026-10',
        '.usertext-edit textarea': '2026-07',
      },
      submit: { 'button[slot="submit-button"]': '2026-10', '.usertext-buttons .save': '2026-07' },
    },
  ],
  messages: {
    css: { 'rs-timeline': '2026-07' },
    row: { 'rs-timeline-event': '2026-07' },
    rowId: 'data-id',
  },
  videoHosts: { 'shreddit-player': '2026-10', 'shreddit-player-2': '2026-10' },
}
