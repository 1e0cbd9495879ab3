import type { Ways } from './ways'

export const ways: Ways = {
  site: 'mastodon',
  home: 'https://mastodon.social/home',
  like: {
    heart: (n) => `[data-n="${n}"] .star-icon svg`,
    liked: (n) => `[data-n="${n}"] .star-icon.active`,
  },
  comment: { at: '/@friend/1012', field: '.compose-form textarea', send: 'Control+Enter' },
  messages: {
    thread: '/@mara/1234',
    inbox: '/conversations',
    fails: '/@mara/1999',
    field: '.compose-form textarea',
    send: 'Control+Enter',
  },
}
