import { iconStarts } from './reading'
import type { Site } from './site'

const OUTLINE = 'M16.792 3.904'
const FILLED = 'M34.6 3.1c-4.5'

/** Own messages are pushed to the end of the line by something at most eight levels inside the row. */
function direction(row: Element): 'out' | 'in' | undefined {
  let level: Element[] = [row]
  for (let depth = 0; depth < 8 && level.length > 0; depth++) {
    if (level.some((e) => getComputedStyle(e).justifyContent === 'flex-end')) return 'out'
    level = level.flatMap((e) => [...e.children]).slice(0, 40)
  }
  // Dates and notes stand in the middle and hold nobody's picture.
  return row.querySelector('img') ? 'in' : undefined
}

export const instagram: Site = {
  id: 'instagram',
  name: 'Instagram',
  matches: ['*://www.instagram.com/*', '*://instagram.com/*'],
  seenAt: ['https://www.instagram.com/', 'https://www.instagram.com/direct/inbox/'],
  gives: { likes: true, sends: true, receives: true, threads: true },
  surfaces: [
    [/^\/$/, 'feed'],
    [/^\/direct\/(?:t|e2ee\/t)\/[^/]+/, 'thread'],
    [/^\/direct(?:\/|$)/, 'inbox'],
    [/^\/stories\//, 'stories'],
    [/^\/reels?(?:\/|$)/, 'shorts'],
    [/^\/(?:[^/]+\/)?(?:p|tv)\/[^/]+/, 'post'],
    [/^\/[^/]+\/reel\/[^/]+/, 'shorts'],
    [/^\/explore(?:\/|$)/, 'search'],
    [/^\/notifications(?:\/|$)/, 'notifications'],
    [/^\/(?:accounts|legal|about|challenge|developer)(?:\/|$)/, 'other'],
    [/^\/[\w.]+(?:\/(?:reels|tagged|saved|followers|following)(?:\/.*)?)?\/?$/, 'profile'],
  ],
  thread: /^\/direct\/(?:e2ee\/)?t\/([^/?#]+)/,
  regions: [{ css: { '[data-pagelet="IGDChatTabsRootContent"]': '2026-04' }, surface: 'thread' }],
  item: { article: '2026-10' },
  likedByDoubleClick: { 'article img': '2026-10', 'article video': '2026-10', video: '2026-10' },
  controls: [
    {
      kind: 'like',
      css: {
        [`[role="button"]:has(path[d^="${OUTLINE}"])`]: '2026-10',
        [`[role="button"]:has(path[d^="${FILLED}"])`]: '2026-10',
        // The heart comes first among a post's actions: found though its icon is drawn anew, but then not read.
        'article section:first-of-type [role="button"]:not(:has([role="button"])):has(svg):first-of-type': '2026-10',
      },
      isOn: iconStarts(FILLED, OUTLINE),
    },
  ],
  likeStands: 1,
  composers: [
    {
      kind: 'message',
      css: {
        '[role="textbox"][contenteditable="true"]': '2026-04',
      },
      submit: { 'div:has(> * [role="textbox"][contenteditable="true"]) > [role="button"]': '2026-04' },
      on: ['thread', 'inbox'],
      enter: true,
    },
    {
      kind: 'message',
      css: { '[data-pagelet="IGDChatTabsRootContent"] [role="textbox"][contenteditable="true"]': '2026-04' },
      submit: { '[data-pagelet="IGDChatTabsRootContent"] div:has([role="textbox"]) > [role="button"]': '2026-04' },
      enter: true,
    },
    {
      // What answers a story goes to its owner alone.
      kind: 'message',
      css: { textarea: '2026-02', '[role="textbox"][contenteditable="true"]': '2026-02' },
      submit: { 'form [role="button"]': '2026-02' },
      on: ['stories'],
      enter: true,
    },
    {
      kind: 'public',
      css: { 'form textarea': '2026-10', 'form [role="textbox"][contenteditable="true"]': '2026-10' },
      submit: { 'form [role="button"]': '2026-10', 'form button[type="submit"]': '2026-10' },
      enter: true,
    },
  ],
  messages: {
    css: { '[data-pagelet="IGDMessagesList"]': '2026-04', '[data-pagelet="IGDOpenMessageList"]': '2025-10' },
    row: { '[role="row"]': '2026-04', '[data-virtualized]': '2025-10' },
    direction,
  },
}
