import type { Ways } from './ways'

export const ways: Ways = {
  site: 'tiktok',
  home: 'https://www.tiktok.com/foryou',
  like: {
    heart: (n) => `[data-n="${n}"] [data-e2e=like-icon] svg`,
    liked: (n) => `[data-n="${n}"] button[aria-pressed=true] [data-e2e=like-icon]`,
  },
  comment: { at: '/@friend12/video/12', field: '[data-e2e=comment-input] [contenteditable]', send: 'Enter' },
  messages: {
    thread: '/messages?u=555',
    inbox: '/messages',
    fails: '/messages?u=999',
    field: '[data-e2e=dm-new-input-editor] [contenteditable]',
    send: 'Enter',
  },
}
