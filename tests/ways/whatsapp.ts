import type { Ways } from './ways'

/** The site has one address: its fixture opens the chat that the hash names and takes the hash away. */
export const ways: Ways = {
  site: 'whatsapp',
  home: 'https://web.whatsapp.com/',
  messages: {
    thread: '/#mara',
    inbox: '/',
    fails: '/#fails',
    field: 'footer [role=textbox]',
    send: 'Enter',
  },
}
