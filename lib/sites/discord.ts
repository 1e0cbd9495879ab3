import { isPressed } from './reading'
import type { Site } from './site'

const ROW = { 'li[id^="chat-messages-"]': '2026-08' }
// A message that is being edited has a field like any other, in its row: what it holds was sent before.
const FIELD = { 'div[role="textbox"][data-slate-editor="true"]:not([id^="chat-messages-"] *)': '2026-08' }
const SEND = { 'form:has([data-slate-editor]) button[type="submit"]': '2026-08' }

export const discord: Site = {
  id: 'discord',
  name: 'Discord',
  matches: ['*://discord.com/*', '*://canary.discord.com/*', '*://ptb.discord.com/*'],
  seenAt: ['https://discord.com/channels/@me'],
  gives: { likes: true, sends: true, receives: true, threads: true },
  surfaces: [
    [/^\/channels\/@me\/\d+/, 'thread'],
    [/^\/channels\/@me\/?$/, 'inbox'],
    // A channel of a server is read and written by all who are there.
    [/^\/channels\/\d+/, 'feed'],
  ],
  thread: /^\/channels\/@me\/(\d+)/,
  item: ROW,
  controls: [
    {
      kind: 'like',
      css: { '[class*="reaction"][aria-pressed]': '2026-08', '[class*="reaction"] [aria-pressed]': '2026-08' },
      isOn: (control) => (control.closest('[class*="reactionMe"]') ? true : isPressed(control)),
    },
  ],
  composers: [
    { kind: 'message', on: ['thread'], css: FIELD, submit: SEND, enter: true },
    { kind: 'public', on: ['feed'], css: FIELD, submit: SEND, enter: true },
  ],
  messages: {
    // Nothing on a row says that it is one's own, and the server's takes the place of the one drawn first.
    css: { 'ol[data-list-id="chat-messages"]': '2026-08' },
    row: ROW,
    rowId: 'id',
  },
}
