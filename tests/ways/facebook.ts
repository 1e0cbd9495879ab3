import type { Ways } from './ways'

export const ways: Ways = {
  site: 'facebook',
  home: 'https://www.facebook.com/',
  like: {
    heart: (n) => `[data-n="${n}"] [data-ad-rendering-role=like_button] i`,
    liked: (n) => `[data-n="${n}"] [data-ad-rendering-role=like_button] span[style*=color]`,
  },
  comment: { at: '/friend12/posts/12', field: 'form[role=presentation] [role=textbox]', send: 'Enter' },
  messages: {
    thread: '/messages/t/555/',
    inbox: '/messages/',
    fails: '/messages/e2ee/t/999/',
    field: '[role=main] [role=textbox]',
    send: 'Enter',
  },
}
