import type { Ways } from './ways'

/** Messages stand in small windows that have no address: the site's own test has them. */
export const ways: Ways = {
  site: 'tumblr',
  home: 'https://www.tumblr.com/dashboard',
  like: {
    heart: (n) => `[data-n="${n}"] button:has(use[href*="__like-"]) svg`,
    liked: (n) => `[data-n="${n}"] use[href$="like-filled"]`,
  },
  comment: {
    at: '/friend12/12',
    open: 'button:has(use[href$="__reblog"])',
    field: '[role=dialog] [contenteditable=true]',
    send: '[role=dialog] [type=submit]',
  },
}
