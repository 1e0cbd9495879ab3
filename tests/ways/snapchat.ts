import type { Ways } from './ways'

/** Nothing can be read of what comes in, so the site's own test has its messages. */
export const ways: Ways = {
  site: 'snapchat',
  home: 'https://www.snapchat.com/web/',
}
