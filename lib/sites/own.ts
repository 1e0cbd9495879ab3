/** What a site that somebody added may run on: each is a file of this folder. The first that the markup shows wins. */
export const KINDS = ['mastodon', 'phanpy', 'misskey', 'discourse', 'generic'] as const
export type Kind = (typeof KINDS)[number]

const SIGNS: Record<Exclude<Kind, 'generic'>, string> = {
  // Glitch-soc has the same.
  mastodon: '#mastodon[data-props], script#initial-state',
  phanpy: 'meta[data-theme-light-color-temp]',
  misskey: 'meta[name="application-name"][content="Misskey"], #misskey_app',
  discourse: 'meta[name="generator"][content^="Discourse"], #d-splash, discourse-assets',
}

/** What the site of a document runs on. The document must have been read to its end. */
export const kindOf = (document: ParentNode): Kind =>
  KINDS.find((kind) => kind !== 'generic' && document.querySelector(SIGNS[kind])) ?? 'generic'

/** The files of the extension that read such a site, in the order in which they must run. */
export const scriptsOfKind = (kind: Kind): string[] => [`sites/${kind}.js`, 'sensor.js']
