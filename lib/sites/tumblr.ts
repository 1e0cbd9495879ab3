import { inFloatingBox } from './reading'
import type { Site } from './site'

/** What a button shows: a drawing of the page's own collection, by name. */
function isLiked(control: Element): boolean | undefined {
  const drawing = control.querySelector('use')?.getAttribute('href')
  return drawing?.endsWith('like-filled') ? true : drawing?.endsWith('like-empty') ? false : undefined
}

export const tumblr: Site = {
  id: 'tumblr',
  name: 'Tumblr',
  // Blogs of their own (`name.tumblr.com`) are drawn by their owners' themes.
  matches: ['*://www.tumblr.com/*'],
  seenAt: ['https://www.tumblr.com/explore', 'https://www.tumblr.com/dashboard'],
  // Messages stand in small windows of which little is known: what is sent can be told, what comes in cannot.
  gives: { likes: true, sends: true, receives: false, threads: false },
  surfaces: [
    [/^\/(?:(?:dashboard|likes)(?:\/.*)?)?$/, 'feed'],
    [/^\/(?:inbox|messaging)(?:\/|$)/, 'inbox'],
    [/^\/(?:new|reblog|edit)(?:\/|$)/, 'compose'],
    [/^\/(?:explore|search|tagged)(?:\/|$)/, 'search'],
    [/^\/activity(?:\/|$)/, 'notifications'],
    [/^\/(?:settings|login|register|about|policy|help|apps|privacy)(?:\/|$)/, 'other'],
    [/^\/@?[\w-]+\/\d+/, 'post'],
    [/^\/(?:blog\/)?@?[\w-]+\/?$/, 'profile'],
  ],
  regions: [{ css: { '*': '2024-12' }, is: inFloatingBox, surface: 'thread' }],
  item: { article: '2024-12' },
  controls: [
    {
      kind: 'like',
      css: { 'button:has(use[href^="#managed-icon__like-"])': '2024-12' },
      isOn: isLiked,
    },
  ],
  composers: [
    {
      kind: 'message',
      css: { 'textarea:not(main *, article *, [role="dialog"] *)': '2024-12' },
      is: inFloatingBox,
      submit: { 'form button:not(main *, article *, [role="dialog"] *)': '2024-12' },
      enter: true,
    },
    {
      kind: 'public',
      css: { '[role="dialog"] [contenteditable="true"]': '2024-12' },
      submit: { '[role="dialog"] button[type="submit"]': '2024-12' },
    },
  ],
}
