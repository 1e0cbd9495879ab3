import type { Ways } from './ways'

export const ways: Ways = {
  site: 'bluesky',
  home: 'https://bsky.app/',
  like: {
    heart: (n) => `[data-n="${n}"] [data-testid=likeBtn] svg`,
    liked: (n) => `[data-n="${n}"] path[d^="M12.489 21.372"]`,
  },
  comment: {
    at: '/profile/mara.bsky.social/post/3k12',
    open: '[data-testid=postThreadScreen] [data-testid=replyBtn]',
    field: '.ProseMirror',
    send: '[data-testid=composerPublishBtn]',
  },
  messages: {
    thread: '/messages/3kmara',
    inbox: '/messages',
    field: '[data-testid=convoScreen] textarea',
    send: 'Enter',
  },
}
