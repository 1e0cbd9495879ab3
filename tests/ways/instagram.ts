import type { Ways } from './ways'

export const ways: Ways = {
  site: 'instagram',
  home: 'https://www.instagram.com/',
  like: {
    heart: (n) => `[data-n="${n}"] section [role=button] svg`,
    liked: (n) => `[data-n="${n}"] path[d^="M34.6 3.1c-4.5"]`,
  },
  comment: { at: '/p/12/', field: 'form textarea', send: 'Enter' },
  messages: {
    thread: '/direct/t/555/',
    inbox: '/direct/inbox/',
    fails: '/direct/t/999/',
    field: 'main [role=textbox]',
    send: 'Enter',
  },
}
