import type { Ways } from './ways'

export const ways: Ways = {
  site: 'messenger',
  home: 'https://www.messenger.com/',
  messages: {
    thread: '/t/555/',
    inbox: '/',
    fails: '/e2ee/t/999/',
    field: '[role=main] [role=textbox]',
    send: 'Enter',
  },
}
