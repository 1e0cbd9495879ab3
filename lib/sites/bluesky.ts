import { iconStarts } from './reading'
import { css, type Site } from './site'

const ITEM = { '[data-testid^="feedItem-by-"]': '2026-11', '[data-testid^="postThreadItem-by-"]': '2026-11' }

const fillOf = (control: Element | null | undefined) => control?.querySelector('path')?.getAttribute('fill')

/** The icon of a repost differs from the one of a reply only in its colour. */
function isReposted(control: Element): boolean | undefined {
  const fill = fillOf(control)
  const plain = fillOf(control.closest(css(ITEM))?.querySelector('[data-testid="replyBtn"]'))
  return fill && plain ? fill !== plain : undefined
}

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
  item: ITEM,
  controls: [
    {
      kind: 'like',
      css: { '[data-testid="likeBtn"]': '2026-11' },
      // aria-pressed is a trap here: it says that a finger is down.
      isOn: iconStarts('M12.489 21.372', 'M16.734 5.091'),
    },
    { kind: 'repost', css: { '[data-testid="repostBtn"]': '2026-11' }, isOn: isReposted, viaMenu: true },
    {
      kind: 'save',
      css: { '[data-testid="postBookmarkBtn"]': '2026-11' },
      isOn: iconStarts('M16 2.5', 'M9.7 16.895'),
    },
    {
      kind: 'follow',
      css: { '[data-testid="followBtn"]': '2026-11', '[data-testid="unfollowBtn"]': '2026-11' },
      isOn: (control) => control.getAttribute('data-testid') === 'unfollowBtn',
    },
  ],
  likeStands: 3,
  composers: [
    {
      kind: 'message',
      css: { '[data-testid="convoScreen"] textarea[id^="chat-input-"]': '2026-11' },
      submit: { '[data-testid="convoScreen"] button:has(path[d^="M10.655 3.718"])': '2026-11' },
      enter: true,
    },
    {
      kind: 'public',
      css: { '[data-testid="composePostView"] .ProseMirror[contenteditable="true"]': '2026-11' },
      submit: { '[data-testid="composerPublishBtn"]': '2026-11' },
      newPost: { '[data-testid="openReplyGateButton"]': '2026-11' },
    },
  ],
  messages: {
    css: { '[data-testid="convoScreen"] [style*="scrollbar-gutter"]': '2026-11' },
    // A row is a bare div; what every message has, and nothing else, is its menu.
    row: { 'div:has(> button[aria-haspopup="menu"])': '2026-11' },
    direction: (row) => {
      const side = row.parentElement?.style.flexDirection
      return side === 'row' ? 'out' : side === 'row-reverse' ? 'in' : undefined
    },
    // Below a message: that it was not sent, and mostly a link to try again. Of several, only the last has it.
    failed: '[style*="margin-right: 16px"] > div + [dir="auto"]',
    lasting: true,
  },
}
