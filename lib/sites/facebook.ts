import { showsColour, sideByPlace } from './reading'
import type { Composer, MessageList, Selectors, Site } from './site'

const FIELD = '[role="textbox"][contenteditable="true"]'
const LEXICAL = `${FIELD}[data-lexical-editor="true"]`
const COMMENT = `form[role="presentation"] ${FIELD}`
/** Chats that float over every page stand outside of what the page is about, and outside of its dialogs. */
const OUTSIDE = ':not([role="main"] *, [role="dialog"] *)'
const FLOATING = `div${OUTSIDE}:not(:has([role="main"])):has([role="row"]):has(${LEXICAL})`
/** An answer is written in a form of its own, also in the dialog that shows a post. */
const NEW_POST: Selectors = { [`${FIELD}:not(form[role="presentation"] *)`]: '2026-10' }
const SEND: Selectors = {
  [`div:has(> * ${FIELD}) > [role="button"]`]: '2026-10',
  [`div:has(> * ${FIELD}) > span > [role="button"]`]: '2026-10',
}

/** Facebook's messages and Messenger are one program. */
export const CHAT: { composer: Composer; messages: MessageList } = {
  composer: {
    kind: 'message',
    css: { [LEXICAL]: '2026-10', [FIELD]: '2026-04' },
    submit: SEND,
    on: ['thread', 'inbox'],
    enter: true,
  },
  messages: {
    css: { '[role="main"]:has([role="row"])': '2026-08', [FLOATING]: '2026-08' },
    row: { '[role="row"]': '2026-10' },
    // "You sent" is said in the language of the page only. Somebody typing is a row, too.
    direction: sideByPlace,
  },
}

export const facebook: Site = {
  id: 'facebook',
  name: 'Facebook',
  matches: ['*://www.facebook.com/*', '*://web.facebook.com/*', '*://m.facebook.com/*'],
  seenAt: ['https://www.facebook.com/', 'https://www.facebook.com/messages/'],
  gives: { likes: true, sends: true, receives: true, threads: true },
  surfaces: [
    [/^\/(?:home\.php)?$/, 'feed'],
    [/^\/messages\/(?:e2ee\/)?t\/[^/]+/, 'thread'],
    [/^\/(?:messages|marketplace\/inbox)(?:\/|$)/, 'inbox'],
    [/^\/stories/, 'stories'],
    [/^\/(?:watch|reels?)(?:\/|$)/, 'shorts'],
    [/^\/(?:photo(?:\.php)?|permalink\.php|story\.php|marketplace\/item)(?:\/|$)/, 'post'],
    [/^\/(?:groups\/)?[^/]+\/(?:posts|permalink|videos|photos)\/[^/]+/, 'post'],
    [/^\/(?:groups|marketplace)(?:\/|$)/, 'feed'],
    [/^\/notifications(?:\/|$)/, 'notifications'],
    [/^\/(?:search|hashtag)(?:\/|$)/, 'search'],
    [/^\/profile\.php/, 'profile'],
    [
      /^\/(?:settings|login|help|privacy|events|friends|gaming|pages|bookmarks|saved|videochat|rtc|(?:video_|group)?call)(?:[/.]|$)/,
      'other',
    ],
    [/^\/[\w.-]+(?:\/(?:about|friends|photos|videos|reels|groups|followers)[^/]*)?\/?$/, 'profile'],
  ],
  thread: /^\/messages\/(?:e2ee\/)?t\/([^/?#]+)/,
  regions: [{ css: { [FLOATING]: '2026-08' }, surface: 'thread' }],
  item: {
    'div[aria-posinset]': '2026-10',
    'div[role="feed"] > div': '2026-07',
    'div[role="main"] div[role="article"]': '2026-07',
  },
  controls: [
    {
      kind: 'like',
      css: { '[role="button"]:has([data-ad-rendering-role="like_button"])': '2026-10' },
      // aria-pressed is not kept up here. Every reaction has a colour, none is grey.
      isOn: (control) => showsColour(control, 'span'),
    },
  ],
  tray: { '[role="button"]:has(img):not([role="main"] *)': '2026-10' },
  likeStands: 1,
  composers: [
    CHAT.composer,
    {
      kind: 'message',
      css: { [`${LEXICAL}${OUTSIDE}:not(form[role="presentation"] *)`]: '2026-08' },
      submit: SEND,
      enter: true,
    },
    // What answers a story goes to its owner alone.
    { kind: 'message', css: { [FIELD]: '2026-10', textarea: '2026-10' }, submit: SEND, on: ['stories'], enter: true },
    {
      kind: 'public',
      css: { [COMMENT]: '2026-10' },
      submit: { 'form[role="presentation"] [role="button"]': '2026-10' },
      newPost: NEW_POST,
      enter: true,
    },
    {
      kind: 'public',
      css: { [`[role="dialog"] ${FIELD}`]: '2026-10' },
      // What stands above the field closes the dialog.
      submit: {
        [`[role="dialog"] div:has(${FIELD}) ~ * [role="button"]`]: '2026-10',
        [`[role="dialog"] div:has(${FIELD}) ~ [role="button"]`]: '2026-10',
      },
      newPost: NEW_POST,
    },
  ],
  messages: CHAT.messages,
}
