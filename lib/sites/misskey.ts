import type { Site } from './site'

/**
 * Misskey, wherever it runs. Facts from general knowledge of its source (2026), not seen on a signed-in live page. Its
 * classes are made anew with every version, so that controls are left to what is likely.
 */
export const misskey: Site = {
  id: 'misskey',
  name: 'Misskey',
  matches: [],
  seenAt: [],
  gives: { likes: true, sends: true, receives: true, threads: true },
  surfaces: [
    [/^\/chat\/(?:user|room)\/[^/]/, 'thread'],
    [/^\/chat(?:\/|$)/, 'inbox'],
    [/^\/notes\/[^/]/, 'post'],
    [/^\/share(?:\/|$)/, 'compose'],
    [/^\/my\/notifications(?:\/|$)/, 'notifications'],
    [/^\/(?:explore|search|tags)(?:\/|$)/, 'search'],
    [/^\/@/, 'profile'],
    [/^\/(?:timeline|channels|antennas|lists|clips)(?:\/|$)/, 'feed'],
    [/^\/$/, 'feed'],
  ],
  thread: /^\/chat\/(?:user|room)\/([^/]+)/,
  item: { article: '2026-11' },
  // No control by name: `likely` reads the reaction. The same holds of its composers and messages.
  controls: [],
  composers: [],
}
