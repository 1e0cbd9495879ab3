import type { Site } from './site'

/** Discourse, wherever it runs. Facts from general knowledge of its source (2026), not seen on a signed-in live page. */
export const discourse: Site = {
  id: 'discourse',
  name: 'Discourse',
  matches: [],
  seenAt: [],
  gives: { likes: true, sends: true, receives: false, threads: true },
  surfaces: [
    [/^\/t\//, 'post'],
    [/^\/u\/[^/]+\/messages(?:\/|$)/, 'inbox'],
    [/^\/u\/[^/]+\/notifications(?:\/|$)/, 'notifications'],
    [/^\/u\//, 'profile'],
    [/^\/(?:search|tags)(?:\/|$)/, 'search'],
    [/^\/(?:new-topic|new-message)(?:\/|$)/, 'compose'],
    [/^\/(?:latest|new|unread|top|hot|posted|bookmarks|categories|c|tag)(?:\/|$)/, 'feed'],
    [/^\/$/, 'feed'],
  ],
  // A private message is a topic like any other, but for the class of its page.
  surfacesIn: [{ when: 'post', css: { 'body.archetype-private_message': '2026-11' }, surface: 'thread' }],
  thread: /^\/t\/(?:[^/]+\/)?(\d+)/,
  item: { '.topic-list-item': '2026-11', '.topic-post': '2026-11', '.category-list': '2026-11' },
  controls: [
    {
      kind: 'like',
      css: {
        'button.toggle-like': '2026-11',
        'button.btn-toggle-reaction-like': '2026-11',
        'button.post-action-menu__like': '2026-11',
      },
      isOn: (control) => control.classList.contains('has-like'),
    },
    {
      kind: 'save',
      css: { '.topic-post button.bookmark': '2026-11' },
      isOn: (control) => control.classList.contains('bookmarked'),
    },
  ],
  composers: [
    {
      kind: 'public',
      css: { '.d-editor-input': '2026-11' },
      submit: { '.save-or-cancel .create': '2026-11' },
      private: { 'body.archetype-private_message': '2026-11', '#reply-control.private-message': '2026-11' },
    },
  ],
}
