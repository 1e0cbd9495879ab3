import type { Ways } from './ways'

export const ways: Ways = {
  site: 'threads',
  home: 'https://www.threads.com/',
  like: {
    heart: (n) => `[data-n="${n}"] .xrow > :first-child svg`,
    liked: (n) => `[data-n="${n}"] .xrow > :first-child svg[fill^="rgb(255"]`,
  },
  comment: {
    at: '/@friend12/post/12',
    open: '.xrow > :nth-child(2) svg',
    field: '[role=dialog] [role=textbox]',
    send: '[role=dialog] .xpost',
  },
  messages: {
    thread: '/messages/t/555/',
    inbox: '/messages/',
    fails: '/messages/t/999/',
    field: '.xthread [role=textbox]',
    send: 'Enter',
  },
}
