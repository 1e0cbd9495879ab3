import type { Ways } from './ways'

/** In client A; client K has tests of its own. */
export const ways: Ways = {
  site: 'telegram',
  home: 'https://web.telegram.org/a/',
  messages: {
    thread: '/a/#111',
    inbox: '/a/',
    fails: '/a/#999',
    field: '#editable-message-text',
    send: 'Enter',
  },
}
