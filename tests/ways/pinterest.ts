import type { Ways } from './ways'

/** Messages stand in a panel that has no address: the site's own test has them. */
export const ways: Ways = {
  site: 'pinterest',
  home: 'https://www.pinterest.de/',
  like: {
    heart: (n) => `[data-n="${n}"] [data-test-id=react-button] svg`,
    liked: (n) => `[data-n="${n}"] [data-test-id=react-button].HsK`,
  },
  comment: {
    at: '/pin/12/',
    field: 'main .DraftEditor [contenteditable=true]',
    send: 'main form [type=submit]',
  },
}
