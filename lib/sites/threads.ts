import { showsColour, sideByPlace } from './reading'
import type { Selectors, Site } from './site'

const ITEM = 'div[data-pressable-container="true"]'
const FIELD = '[role="textbox"][contenteditable="true"][data-lexical-editor]'
const BUTTON = 'div[role="button"]'
const ICON = `${BUTTON} svg[role="img"]`
/** A deck shows messages in a column of its own, whatever the address says. */
const COLUMN = `div:not(${ITEM} *):not(:has(${ITEM})):has([role="gridcell"]):has(${FIELD})`
/** What stands above a field leaves it. */
const SUBMIT: Selectors = Object.fromEntries(
  [`[role="dialog"] div:has(${FIELD}) ~`, `div:has(> ${FIELD}) ~`, `div:has(> * > ${FIELD}) ~`].flatMap((after) =>
    [`${after} ${BUTTON}`, `${after} * ${BUTTON}`].map((selector) => [`${selector}:not(${ITEM} *)`, '2026-08']),
  ),
)

export const threads: Site = {
  id: 'threads',
  name: 'Threads',
  matches: ['*://www.threads.com/*', '*://www.threads.net/*'],
  seenAt: ['https://www.threads.com/', 'https://www.threads.com/messages/'],
  gives: { likes: true, sends: true, receives: true, threads: true },
  surfaces: [
    [/^\/(?:(?:following|saved|liked)\/?)?$/, 'feed'],
    [/^\/messages\/t\/[^/]+/, 'thread'],
    [/^\/messages(?:\/|$)/, 'inbox'],
    [/^\/@[^/]+\/post\/[^/]+/, 'post'],
    [/^\/@[^/]+(?:\/(?:replies|media|reposts))?\/?$/, 'profile'],
    [/^\/search(?:\/|$)/, 'search'],
    [/^\/activity(?:\/|$)/, 'notifications'],
    [/^\/intent\/post/, 'compose'],
  ],
  thread: /^\/messages\/t\/([^/?#]+)/,
  regions: [{ css: { [COLUMN]: '2026-08' }, surface: 'thread', hover: true }],
  item: { [ITEM]: '2026-08' },
  controls: [
    {
      kind: 'like',
      css: {
        // The first of at least three in a row, whether each stands in a box of its own or not.
        [`:first-child:has(+ * > ${ICON}):has(+ * + * > ${ICON}) > ${BUTTON}:has(svg[role="img"])`]: '2026-08',
        [`${BUTTON}:first-child:has(svg[role="img"]):has(+ ${ICON}):has(+ * + ${ICON})`]: '2026-08',
      },
      // A heart is grey, or red.
      isOn: (control) => showsColour(control, 'svg, path'),
    },
  ],
  likeStands: 1,
  composers: [
    { kind: 'message', css: { [FIELD]: '2026-08' }, submit: SUBMIT, on: ['thread', 'inbox'], enter: true },
    {
      kind: 'message',
      css: { [`${COLUMN} ${FIELD}`]: '2026-08' },
      submit: { [`${COLUMN} ${BUTTON}`]: '2026-08' },
      enter: true,
    },
    { kind: 'public', css: { [FIELD]: '2026-08' }, submit: SUBMIT },
  ],
  messages: {
    // The list of threads is a grid, too, and links to them.
    css: { '[role="grid"]:has([role="gridcell"]):not(:has(a[href*="/messages/t/"]))': '2026-08' },
    row: { '[role="gridcell"]': '2026-08' },
    direction: sideByPlace,
  },
}
