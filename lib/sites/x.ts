import { sideOf } from './reading'
import type { Site } from './site'

const flips = (on: string) => (control: Element) => {
  const id = control.getAttribute('data-testid')
  return id === null ? undefined : id.endsWith(on)
}

export const x: Site = {
  id: 'x',
  name: 'X',
  matches: ['*://x.com/*', '*://mobile.x.com/*', '*://twitter.com/*', '*://mobile.twitter.com/*'],
  seenAt: ['https://x.com/home', 'https://x.com/i/chat'],
  gives: { likes: true, sends: true, receives: true, threads: true },
  surfaces: [
    [/^\/home$/, 'feed'],
    [/^\/i\/chat\/(?:requests\/)?(?:g\d+|\d+(?:-\d+)?)\/?$|^\/messages\/\d+(?:-\d+)?$/, 'thread'],
    [/^\/i\/chat\/(?:pin|settings)/, 'other'],
    [/^\/(?:i\/chat|messages)(?:\/|$)/, 'inbox'],
    [/^\/(?:compose|intent)\/(?:post|tweet)/, 'compose'],
    [/^\/[^/]+\/status\/\d+\/mediaviewer/, 'shorts'],
    [/^\/[^/]+\/status\/\d+/, 'post'],
    [/^\/(?:explore|search|hashtag)(?:\/|$)/, 'search'],
    [/^\/notifications(?:\/|$)/, 'notifications'],
    [/^\/i\/(?:lists|communities|bookmarks)(?:\/|$)/, 'feed'],
    [/^\/(?:settings|i|login|logout|tos|privacy|jobs)(?:\/|$)/, 'other'],
    [
      /^\/[A-Za-z0-9_]{1,20}(?:\/(?:affiliates|with_replies|superfollows|highlights|articles|media|likes))?\/?$/,
      'profile',
    ],
  ],
  // Groups have a number of their own, two people both of theirs.
  people: (thread) => (thread.includes('-') ? 'one' : 'group'),
  thread: /^\/(?:i\/chat|messages)\/(?:requests\/)?(g\d+|\d+(?:-\d+)?)\/?$/,
  regions: [
    {
      css: { '[data-testid="chat-drawer-root"]': '2026-08', '[data-testid="DMDrawer"]': '2025-11' },
      surface: 'thread',
    },
  ],
  item: { 'article[data-testid="tweet"]': '2026-10' },
  controls: [
    {
      kind: 'like',
      css: { '[data-testid="like"]': '2026-10', '[data-testid="unlike"]': '2026-10' },
      isOn: flips('unlike'),
    },
    {
      kind: 'repost',
      css: { '[data-testid="retweet"]': '2026-10', '[data-testid="unretweet"]': '2026-10' },
      isOn: flips('unretweet'),
      viaMenu: true,
    },
    {
      kind: 'save',
      css: { '[data-testid="bookmark"]': '2026-10', '[data-testid="removeBookmark"]': '2026-10' },
      isOn: flips('removeBookmark'),
    },
    {
      kind: 'follow',
      css: { '[data-testid$="-follow"]': '2026-08', '[data-testid$="-unfollow"]': '2026-08' },
      isOn: flips('-unfollow'),
    },
  ],
  likeStands: 3,
  composers: [
    {
      kind: 'message',
      css: {
        'textarea[data-testid="dm-composer-textarea"]': '2026-10',
        '[data-testid="dmComposerTextInput"]': '2025-11',
      },
      submit: {
        '[data-testid="dm-composer-send-button"]': '2026-10',
        '[data-testid="dmComposerSendButton"]': '2025-11',
      },
      enter: true,
    },
    {
      kind: 'public',
      css: { '[data-testid^="tweetTextarea_"]': '2026-10' },
      submit: { '[data-testid="tweetButton"]': '2026-10', '[data-testid="tweetButtonInline"]': '2026-10' },
    },
  ],
  messages: {
    css: { '[data-testid="dm-message-list"]': '2026-10', '[data-testid="DmActivityContainer"]': '2025-11' },
    row: { '[data-dm-message-row]': '2026-10' },
    rowId: 'data-dm-message-row',
    direction: sideOf('.justify-end', '.justify-start'),
    failed: '[data-send-status="failed"]',
  },
}
