import { journey } from './journey'

journey({
  site: 'reddit',
  feed: 'https://www.reddit.com/',
  heart: (n) => `[data-n="${n}"] shreddit-post >>> button[upvote] svg`,
  liked: (n) => `[data-n="${n}"] shreddit-post >>> button[upvote][aria-pressed=true]`,
  thread: '/chat/room/!mara:reddit.com',
  failing: '/chat/room/!fails:reddit.com',
  field: 'rs-app >>> rs-page-overlay-manager >>> rs-room >>> rs-message-composer >>> textarea',
  send: 'Enter',
  comment: {
    at: '/r/harbour/comments/12/a/',
    field: 'shreddit-composer [contenteditable]',
    send: 'button[slot=submit-button]',
  },
})
