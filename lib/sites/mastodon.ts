import { isPressed } from './reading'
import type { Site } from './site'

/** The ten largest instances by people active in a month (from memory of fedidb.org, 2026); others are added by name. */
const INSTANCES = [
  'mastodon.social',
  'mstdn.jp',
  'pawoo.net',
  'mastodon.online',
  'mstdn.social',
  'mastodon.world',
  'mas.to',
  'infosec.exchange',
  'hachyderm.io',
  'fosstodon.org',
]

export const mastodon: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  matches: INSTANCES.map((host) => `*://${host}/*`),
  seenAt: ['https://mastodon.social/explore', 'https://mastodon.social/@Mastodon'],
  gives: { likes: true, sends: true, receives: true, threads: true },
  surfaces: [
    [/^(?:\/deck)?\/(?:home|public|lists|favourites|bookmarks)(?:\/|$)/, 'feed'],
    [/^(?:\/deck)?\/(?:conversations|timelines\/direct)(?:\/|$)/, 'inbox'],
    [/^(?:\/deck)?\/(?:publish|statuses\/new)/, 'compose'],
    [/^(?:\/deck)?\/notifications/, 'notifications'],
    [/^(?:\/deck)?\/(?:explore|search|tags)(?:\/|$)/, 'search'],
    [/^(?:\/deck)?\/@[^/]+\/\d+/, 'post'],
    [/^(?:\/deck)?\/@[^/]+(?:\/|$)/, 'profile'],
    [/^\/deck/, 'feed'],
    [/^\/$/, 'feed'],
  ],
  // A private exchange is a post like any other, but for who may see it.
  surfacesIn: [
    {
      when: 'post',
      css: { '.detailed-status__wrapper-direct': '2026-11', '.status__wrapper-direct': '2026-11' },
      surface: 'thread',
    },
  ],
  thread: /^(?:\/deck)?\/@[^/]+\/(\d+)/,
  regions: [
    { css: { '.column:has(> .column-header .icon-at)': '2026-11' }, surface: 'inbox', hover: true },
    { css: { '.column:has(.icon-bell)': '2026-11' }, surface: 'notifications', hover: true },
  ],
  item: { 'article[data-id]': '2026-11', '.status[data-id]': '2026-11', '.detailed-status': '2026-11' },
  controls: [
    {
      kind: 'like',
      css: { 'button.star-icon': '2026-11', 'article[data-id] button[aria-pressed]:nth-of-type(3)': '2026-11' },
      isOn: (control) =>
        control.classList.contains('star-icon') ? control.classList.contains('active') : isPressed(control),
    },
    {
      kind: 'save',
      css: { 'button.bookmark-icon': '2026-11' },
      isOn: (control) => control.classList.contains('active'),
    },
  ],
  likeStands: 3,
  composers: [
    {
      kind: 'public',
      css: { '.compose-form textarea': '2026-11' },
      submit: { '.compose-form [type="submit"]': '2026-11', '.compose-form__submit button': '2026-11' },
      private: { '.compose-form:has(.icon-at)': '2026-11' },
    },
  ],
  messages: {
    css: {
      '.scrollable:has(.status-direct)': '2026-11',
      '.scrollable:has(.detailed-status__wrapper-direct)': '2026-11',
    },
    // Nothing on a post says that it is one's own: what follows an own send is.
    row: { '.status-direct[data-id]': '2026-11' },
    rowId: 'data-id',
  },
}
