import { isPressed } from './reading'
import type { Site } from './site'

export const youtube: Site = {
  id: 'youtube',
  name: 'YouTube',
  matches: ['*://www.youtube.com/*', '*://m.youtube.com/*'],
  seenAt: ['https://www.youtube.com/', 'https://www.youtube.com/shorts/'],
  // YouTube has no messages on the web.
  gives: { likes: true, sends: false, receives: false, threads: false },
  surfaces: [
    [/^\/$/, 'feed'],
    [/^\/shorts(?:\/|$)/, 'shorts'],
    [/^\/(?:watch|live|post|live_chat)(?:\/|$)/, 'post'],
    [/^\/(?:results|hashtag)(?:\/|$)/, 'search'],
    [/^\/feed\/notifications/, 'notifications'],
    [/^\/(?:feed|playlist)(?:\/|$)/, 'feed'],
    [/^\/(?:@[^/]+|channel\/|c\/|user\/)/, 'profile'],
  ],
  frames: { 'iframe[src*="/live_chat"]': '2026-06' },
  item: {
    'ytd-rich-item-renderer': '2026-06',
    'reel-action-bar-view-model': '2026-06',
    'ytd-comment-engagement-bar': '2026-08',
    'segmented-like-dislike-button-view-model': '2026-06',
    'ytm-slim-video-action-bar-renderer': '2026-06',
  },
  controls: [
    {
      kind: 'like',
      css: {
        // In the page, in full screen and on shorts: of these, only the one that is pressed is read.
        'like-button-view-model button[aria-pressed]': '2026-06',
        'ytd-comment-engagement-bar #like-button button': '2026-08',
      },
      isOn: isPressed,
    },
    {
      kind: 'follow',
      css: { 'ytd-subscribe-button-renderer': '2026-06' },
      isOn: (control) => control.hasAttribute('subscribed'),
    },
  ],
  composers: [
    {
      kind: 'public',
      css: {
        'ytd-commentbox #contenteditable-root': '2026-08',
        'ytd-backstage-post-dialog-renderer [contenteditable="true"]': '2026-06',
      },
      submit: {
        'ytd-commentbox #submit-button': '2026-08',
        'ytd-backstage-post-dialog-renderer #submit-button': '2026-06',
      },
    },
    {
      // Live chat.
      kind: 'public',
      css: { '#input[contenteditable]': '2026-06' },
      submit: { '#send-button': '2026-06' },
      enter: true,
    },
  ],
}
