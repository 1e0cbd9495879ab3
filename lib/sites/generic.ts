import type { Site } from './site'

/**
 * A site of which nothing is known but the words that most sites have in their addresses. What is read there is read by
 * what is likely on any page (`lib/observe/likely.ts`), and is an estimate.
 */
export const generic: Site = {
  id: 'generic',
  name: 'Generic',
  matches: [],
  seenAt: [],
  gives: { likes: true, sends: true, receives: true, threads: true },
  guessed: true,
  // Some have their addresses behind a `#` or `#!`.
  byHash: 'path',
  surfaces: [
    [/\/(?:messages?|messaging|direct|chat|dm|inbox|conversations|channels\/@me)\/[^/]/, 'thread'],
    [/\/(?:messages?|messaging|direct|chat|dm|inbox|conversations|channels\/@me)\/?$/, 'inbox'],
    [/\/(?:compose|create|submit|publish|upload|intent)(?:\/|$)/, 'compose'],
    [/\/(?:notifications|mentions)(?:\/|$)/, 'notifications'],
    [/\/(?:search|explore|tags?|hashtag)(?:\/|$)/, 'search'],
    [/\/(?:reels?|shorts|clips|foryou|video-feed|spotlight)(?:\/|$)/, 'shorts'],
    [/\/stories\//, 'stories'],
    [/\/(?:posts?|status(?:es)?|notes?|comments|notice|topics?|videos?\/watch|w|s)\/[^/]|^#?!?\/@[^/]+\/\d/, 'post'],
    [/^#?!?\/(?:@|u\/|users?\/|profile)|\/a\/[^/]/, 'profile'],
    [/^#?!?\/(?:(?:home|feed|following|dashboard|timeline|public|local)(?:\/|$))?$/, 'feed'],
  ],
  thread: /\/(?:messages?|messaging|direct|chat|dm|inbox|conversations|channels\/@me)\/([^/]+)/,
  item: { article: '2026-11', '[role="article"]': '2026-11' },
  controls: [],
  composers: [],
}
