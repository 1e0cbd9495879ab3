import type { Site } from '../../lib/sites/site'

/** Ways in which sites are drawn anew. */
export const BREAKS = ['attributes', 'classes', 'icons', 'everything'] as const
export type Break = (typeof BREAKS)[number]

/** What stays when a site is drawn anew: it means something to browsers and to people who cannot see. */
const KEPT =
  /^(?:role|type|href|src|style|id|class|contenteditable|hidden|inert|dir|lang|tabindex|disabled|aria-.*|data-n)$/

/** How a script says an attribute: `dataset.eventUrn` for `data-event-urn`. */
const inScript = (attribute: string): string =>
  `dataset.${attribute.slice('data-'.length).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}`

/** Another word that can name the same thing: a custom element needs its dash, and what scripts reach stays so. */
function hashed(word: string): string {
  const sum = [...word].reduce((n, c) => (n * 31 + c.charCodeAt(0)) % 999_983, 7)
  return `${word.startsWith('data-') ? 'data-z' : word.includes('-') ? 'z-' : 'z'}${sum.toString(36)}`
}

/** Every selector that a site's own file has. */
function selectorsOf(site: Site): string {
  const found: string[] = []
  const gather = (value: unknown, key = ''): void => {
    if (typeof value === 'string' && /^20\d\d-\d\d$/.test(value)) found.push(key)
    else if (typeof value === 'string') found.push(value)
    else if (value && typeof value === 'object') for (const [k, v] of Object.entries(value)) gather(v, k)
  }
  const { item, controls, composers, messages, regions, tray, surfacesIn, threadIn, likedByDoubleClick } = site
  gather({ item, controls, composers, messages, regions, tray, surfacesIn, threadIn, likedByDoubleClick })
  return found.join('\n')
}

/** The words that a break renames: the names of attributes, of custom elements and of classes that the site's file knows. */
function wordsOf(site: Site, kind: Break): string[] {
  const selectors = selectorsOf(site)
  const all = (pattern: RegExp) => [...selectors.matchAll(pattern)].map(([, word = '']) => word)
  const attributes = [...all(/\[([a-z][\w-]*)/g), ...all(/(?:^|[\s>(,])([a-z]+-[\w-]+)/gm), ...all(/#([a-z][\w-]*)/gi)]
  const classes = all(/\.([a-z_][\w-]*)/gi)
  if (kind === 'attributes') return attributes
  return kind === 'classes' ? classes : kind === 'everything' ? [...attributes, ...classes] : []
}

/**
 * A page, or a selector for it, as it would be after the site was drawn anew: every hook that the site's file knows has
 * another name, or every icon another shape. Structure, roles and behaviour stay.
 */
export function broken(text: string, site: Site, kind: Break): string {
  const words = [...new Set(wordsOf(site, kind))].filter((word) => !KEPT.test(word) && word.length > 1)
  const renamed = words
    .toSorted((a, b) => b.length - a.length)
    .reduce((page, word) => {
      const renamed = page.replace(new RegExp(`(?<![\\w-])${word}(?![\\w-])`, 'g'), hashed(word))
      return word.startsWith('data-') ? renamed.replaceAll(inScript(word), inScript(hashed(word))) : renamed
    }, text)
  return kind === 'icons' || kind === 'everything' ? renamed.replace(/(["'`=])M(?=\d)/g, '$1M0 0M') : renamed
}
