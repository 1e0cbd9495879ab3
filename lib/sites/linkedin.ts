import { isPressed, showsColour } from './reading'
import type { Selectors, Site } from './site'

/** The numbers of icons: no reaction yet, and the comment beside it. */
const REACT = 'svg[data-token-id="289"]'
const COMMENT = 'svg[data-token-id="202"]'
const TIPTAP = '.tiptap.ProseMirror[contenteditable="true"]'
const QUILL = '.ql-editor[contenteditable="true"]'

/** Buttons a little below a field: they have no names. */
const below = (field: string): string[] =>
  ['> ', '> * > ', '> * > * > '].flatMap((deep) => [
    `div:has(${deep}${field}) ~ * button`,
    `div:has(${deep}${field}) ~ button`,
  ])

const dated = (selectors: string[], month: string): Selectors =>
  Object.fromEntries(selectors.map((selector) => [selector, month]))

function isOn(control: Element): boolean | undefined {
  if (control.hasAttribute('aria-pressed')) return isPressed(control)
  // A reaction gives the button another icon, or this one a colour.
  return showsColour(control, 'svg, span') || !control.querySelector(REACT)
}

export const linkedin: Site = {
  id: 'linkedin',
  name: 'LinkedIn',
  matches: ['*://www.linkedin.com/*'],
  seenAt: ['https://www.linkedin.com/feed/', 'https://www.linkedin.com/messaging/'],
  gives: { likes: true, sends: true, receives: true, threads: true },
  surfaces: [
    [/^\/(?:feed\/update|posts)\/[^/]+/, 'post'],
    [/^\/(?:$|feed(?:\/|$)|groups(?:\/|$))/, 'feed'],
    [/^\/messaging\/thread\/(?!new(?:\/|$))[^/]+/, 'thread'],
    [/^\/messaging(?:\/|$)/, 'inbox'],
    [/^\/video(?:\/|$)/, 'shorts'],
    [/^\/(?:in|company|school|showcase)\/[^/]+/, 'profile'],
    [/^\/search(?:\/|$)/, 'search'],
    [/^\/notifications(?:\/|$)/, 'notifications'],
  ],
  thread: /^\/messaging\/thread\/(?!new(?:\/|$))([^/?#]+)/,
  frames: { 'iframe[data-testid="interop-iframe"]': '2026-10' },
  regions: [
    { css: { '.msg-overlay-conversation-bubble': '2026-10' }, surface: 'thread' },
    { css: { '.msg-overlay-list-bubble': '2026-10' }, surface: 'inbox' },
  ],
  item: {
    '[data-testid="mainFeed"] > div': '2026-10',
    'div[componentkey^="container-update-list_mainFeed"]': '2026-08',
    '.feed-shared-update-v2': '2026-10',
  },
  controls: [
    {
      kind: 'like',
      css: {
        [`button:has(${REACT})`]: '2026-10',
        // The same button when a reaction has taken its icon: it stands before the one to comment.
        [`button:has(+ button ${COMMENT})`]: '2026-10',
        [`:has(+ * > button ${COMMENT}) > button`]: '2026-10',
        'button[aria-label^="Reaction button state"]': '2026-10',
        'button.react-button__trigger[aria-pressed]': '2026-10',
      },
      isOn,
    },
  ],
  tray: { ':is(button, [role="button"]):has(img):not(main *)': '2026-10' },
  likeStands: 1,
  composers: [
    {
      kind: 'message',
      css: { '.msg-form__contenteditable[contenteditable="true"]': '2026-10' },
      submit: { '.msg-form__send-button': '2026-10', '.msg-form__send-btn': '2026-10' },
      // A setting: where Enter does not send, it also does not empty the field.
      enter: true,
    },
    {
      kind: 'public',
      css: { [TIPTAP]: '2026-04', [QUILL]: '2026-10' },
      submit: dated([...below(TIPTAP), ...below(QUILL)], '2026-04'),
    },
  ],
  messages: {
    css: { ':has(> .msg-s-message-list__event)': '2026-10' },
    row: { '.msg-s-event-listitem[data-event-urn]': '2026-10' },
    rowId: 'data-event-urn',
    // Own messages have no mark, all others have.
    direction: (row) => (row.matches('.msg-s-event-listitem--other') ? 'in' : 'out'),
  },
}
