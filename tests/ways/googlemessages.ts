import type { Ways } from './ways'

export const ways: Ways = {
  site: 'googlemessages',
  home: 'https://messages.google.com/web/conversations',
  messages: {
    thread: '/web/conversations/555',
    inbox: '/web/conversations',
    fails: '/web/conversations/999',
    field: '[data-e2e-message-input-box]',
    send: 'Enter',
  },
}
