import type { Ways } from './ways'

export const ways: Ways = {
  site: 'x',
  home: 'https://x.com/home',
  like: {
    heart: (n) => `[data-n="${n}"] [data-testid$=like] svg`,
    liked: (n) => `[data-n="${n}"] [data-testid=unlike]`,
  },
  comment: { at: '/mara/status/1002', field: '[data-testid=tweetTextarea_0]', send: 'Control+Enter' },
  messages: {
    thread: '/i/chat/111-222',
    inbox: '/i/chat',
    fails: '/i/chat/111-999',
    field: '[data-testid=xchatEmbedRoute] > div >>> [data-testid=dm-composer-textarea]',
    send: 'Enter',
  },
}
