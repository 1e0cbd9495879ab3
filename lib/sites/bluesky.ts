import { iconStarts } from './reading'
import type { Site } from './site'

export const bluesky: Site = {
  id: 'bluesky',
  name: 'Bluesky',
  matches: ['*://bsky.app/*'],
  seenAt: ['https://bsky.app/', 'https://bsky.app/messages'],
  gives: { likes: true, sends: true, receives: true, threads: true },
  surfaces: [
    [/^\/$/, 'feed'],
    [/^\/messages\/(?!settings(?:\/|$)|inbox(?:\/|$))[^/]+\/?$/, 'thread'],
    [/^\/messages(?:\/inbox)?\/?$/, 'inbox'],
    [/^\/video-feed/, 'shorts'],
    [/^\/profile\/[^/]+\/post\/[^/]+/, 'post'],
    [/^\/profile\/[^/]+\/(?:feed|lists)\/[^/]+/, 'feed'],
    [/^\/profile\/[^/]+(?:\/|$)/, 'profile'],
    [/^\/(?:search|hashtag|topic)(?:\/|$)/, 'search'],
    [/^\/(?:feeds|saved)(?:\/|$)/, 'feed'],
    [/^\/notifications(?:\/|$)/, 'notifications'],
    [/^\/intent\/compose/, 'compose'],
  ],
  thread: /^\/messages\/(?!settings(?:\/|$)|inbox(?:\/|$))([^/?#]+)/,
  item: { '[data-testid^="feedItem-by-"]': '2026-11', '[data-testid^="postThreadItem-by-"]': '2026-11' },
  controls: [
    {
      kind: 'like',
      css: { '[data-testid="likeBtn"]': '2026-11' },
      // aria-pressed is a trap here: it says that a finger is down.
      isOn: iconStarts('M12.489 21.372', 'M16.734 5.091'),
    },
  ],
  composers: [
    {
      kind: 'message',
      css: { '[data-testid="convoScreen"] textarea': '2026-11', 'textarea[id^="chat-input-"]': '2026-11' },
      submit: { '[data-testid="convoScreen"] textarea ~ * button': '2026-11' },
      enter: true,
    },
    {
      kind: 'public',
      css: { '[role="dialog"] .ProseMirror[contenteditable="true"]': '2026-11' },
      submit: { '[data-testid="composerPublishBtn"]': '2026-11' },
    },
  ],
}
