import { inFloatingBox, isColoured } from './reading'
import type { Site } from './site'

const ENDINGS = 'com co.uk de fr it jp com.au com.mx at ca ch cl co.kr dk es ie nz ph pt se'.split(' ')

/** A reaction shows by nothing but the colour of its icon. */
function isColouredIcon(control: Element): boolean | undefined {
  const icon = control.querySelector('svg path') ?? control.querySelector('svg')
  return icon ? isColoured(getComputedStyle(icon).fill) : undefined
}

export const pinterest: Site = {
  id: 'pinterest',
  name: 'Pinterest',
  matches: ENDINGS.map((ending) => `*://*.pinterest.${ending}/*`),
  seenAt: ['https://www.pinterest.com/ideas/', 'https://www.pinterest.com/'],
  // Messages stand in a panel of which little is known: what is sent can be told, what comes in cannot.
  gives: { likes: true, sends: true, receives: false, threads: false },
  surfaces: [
    [/^\/(?:homefeed\/?|following\/?)?$/, 'feed'],
    [/^\/pin\/[^/]+/, 'post'],
    [/^\/(?:pin-builder|pin-creation-tool)(?:\/|$)/, 'compose'],
    [/^\/(?:search|ideas|today)(?:\/|$)/, 'search'],
    [/^\/notifications(?:\/|$)/, 'notifications'],
    [/^\/messages(?:\/|$)/, 'inbox'],
    [/^\/(?:settings|business|login|signup|password|about|_)(?:\/|$)/, 'other'],
    [/^\/[\w-]+(?:\/(?!_tools)[^/]+)*\/?$/, 'profile'],
  ],
  regions: [{ css: { '*': '2026-01' }, is: inFloatingBox, surface: 'thread' }],
  item: {
    '[data-test-id="pin"]': '2026-01',
    '[data-test-id="pinWrapper"]': '2026-01',
  },
  controls: [{ kind: 'like', css: { 'button[data-test-id="react-button"]': '2026-01' }, isOn: isColouredIcon }],
  composers: [
    {
      kind: 'message',
      css: { textarea: '2026-01', '[contenteditable="true"]': '2026-01' },
      is: inFloatingBox,
      submit: { 'form button': '2026-01' },
      enter: true,
    },
    {
      kind: 'public',
      on: ['post'],
      css: { '[contenteditable="true"]': '2026-01' },
      submit: { 'form button[type="submit"]': '2026-01' },
    },
  ],
}
