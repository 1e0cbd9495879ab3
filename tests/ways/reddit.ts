import type { Ways } from './ways'

export const ways: Ways = {
  site: 'reddit',
  home: 'https://www.reddit.com/',
  like: {
    heart: (n) => `[data-n="${n}"] shreddit-post >>> button[upvote] svg`,
    liked: (n) => `[data-n="${n}"] shreddit-post >>> button[upvote][aria-pressed=true]`,
  },
  comment: {
    at: '/r/harbour/comments/12/a/',
    field: 'shreddit-composer [contenteditable]',
    send: 'button[slot=submit-button]',
  },
  messages: {
    thread: '/chat/room/!mara:reddit.com',
    inbox: '/chat',
    fails: '/chat/room/!fails:reddit.com',
    field: 'rs-app >>> rs-page-overlay-manager >>> rs-room >>> rs-message-composer >>> textarea',
    send: 'Enter',
  },
}
