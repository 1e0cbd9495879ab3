import type { Ways } from './ways'

/** Nothing can be liked in the feed itself: the posts here are the comments below a video. */
export const ways: Ways = {
  site: 'youtube',
  home: 'https://www.youtube.com/watch?v=12',
  like: {
    heart: (n) => `[data-n="${n}"] #like-button button path`,
    liked: (n) => `[data-n="${n}"] #like-button button[aria-pressed=true]`,
  },
  comment: {
    at: '/watch?v=13',
    open: '#placeholder-area',
    field: 'ytd-commentbox #contenteditable-root',
    send: 'ytd-commentbox #submit-button',
  },
}
