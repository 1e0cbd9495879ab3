import type { Site } from './site'

/** Phanpy, a Mastodon client, wherever it runs. Read in its source and in the running client (August 2026). */
export const phanpy: Site = {
  id: 'phanpy',
  name: 'Phanpy',
  matches: [],
  seenAt: ['https://phanpy.social/#/mastodon.social/p'],
  gives: { likes: true, sends: true, receives: true, threads: true },
  byHash: true,
  surfaces: [
    [/^#\/(?:[^/]+\/)?s\/./, 'post'],
    [/^#\/(?:[^/]+\/)?a\/./, 'profile'],
    [/^#\/mentions\?.*type=private/, 'inbox'],
    [/^#\/(?:mentions|notifications)/, 'notifications'],
    [/^#\/(?:[^/]+\/)?(?:search|t\/|trending)/, 'search'],
    [/^#\/compose/, 'compose'],
    [/^#?(?:\/|$)/, 'feed'],
  ],
  // A private exchange is a post like any other, but for who may see it.
  surfacesIn: [{ when: 'post', css: { '.status-deck li.hero .visibility-direct': '2026-08' }, surface: 'thread' }],
  // The address changes with every answer; the first post stays.
  threadIn: {
    css: { '.status-deck .timeline.contextual > li:first-child [data-state-post-id]': '2026-08' },
    of: (post) => post.getAttribute('data-state-post-id') ?? undefined,
  },
  item: { '.timeline-item': '2026-08', 'article[data-state-post-id]': '2026-08' },
  controls: [
    {
      kind: 'like',
      // A post of a feed has no button: it is liked by a key, and a badge tells.
      css: { 'button.favourite-button': '2026-08', '.timeline-item article[data-state-post-id]': '2026-08' },
      pressed: { 'button.favourite-button': '2026-08' },
      isOn: (control) =>
        control.matches('button')
          ? control.classList.contains('checked')
          : control.querySelector('.status-badge .favourite') !== null,
    },
    {
      kind: 'save',
      css: { 'button.bookmark-button': '2026-08' },
      isOn: (control) => control.classList.contains('checked'),
    },
    {
      kind: 'repost',
      css: { 'button.reblog-button': '2026-08' },
      isOn: (control) => control.classList.contains('checked'),
      viaMenu: true,
    },
  ],
  composers: [
    {
      kind: 'public',
      css: { '#compose-container textarea.compose-field': '2026-08' },
      submit: { '#compose-container form [type="submit"]': '2026-08' },
      private: { 'form.form-visibility-direct': '2026-08' },
    },
  ],
  messages: {
    css: { '.status-deck .timeline.contextual:has(.visibility-direct)': '2026-08' },
    // Nothing on a post says that it is one's own: what follows an own send is.
    row: { 'article.visibility-direct[data-state-post-id]': '2026-08' },
    rowId: 'data-state-post-id',
  },
}
