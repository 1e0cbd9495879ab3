import type { Ways } from './ways'

export const ways: Ways = {
  site: 'linkedin',
  home: 'https://www.linkedin.com/feed/',
  like: {
    heart: (n) => `[data-n="${n}"] [aria-label^="Status der Reaktion"] svg`,
    liked: (n) => `[data-n="${n}"] svg[data-token-id="311"]`,
  },
  comment: { at: '/feed/update/urn:li:activity:12/', field: '.tiptap', send: '._9c2 > button' },
  messages: {
    thread: '/messaging/thread/2-555/',
    inbox: '/messaging/',
    fails: '/messaging/thread/2-999/',
    field: 'main .msg-form__contenteditable',
    send: 'Enter',
  },
}
