import { journey } from './journey'

journey({
  site: 'bluesky',
  feed: 'https://bsky.app/',
  heart: (n) => `[data-n="${n}"] [data-testid=likeBtn] svg`,
  liked: (n) => `[data-n="${n}"] path[d^="M12.489 21.372"]`,
  thread: '/messages/3kmara',
  field: '[data-testid=convoScreen] textarea',
  send: 'Enter',
  comment: {
    at: '/profile/mara.bsky.social/post/3k12',
    open: '[data-testid=postThreadScreen] [data-testid=replyBtn]',
    field: '.ProseMirror',
    send: '[data-testid=composerPublishBtn]',
  },
})
