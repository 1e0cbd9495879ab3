import type { Ways } from './ways'

const thread = (n: number) => `/web/01234567-89ab-cdef-0123-45678900000${n}`

export const ways: Ways = {
  site: 'snapchat',
  home: 'https://www.snapchat.com/web/',
  messages: {
    thread: thread(1),
    inbox: '/web/',
    fails: thread(9),
    field: '[role=textbox]',
    send: 'Enter',
    oneSided: true,
  },
}
