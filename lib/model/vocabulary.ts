/** The words Closer counts in. Every other room speaks them; this one knows nobody. */

/** One supported social site, by the name of its file in `lib/sites/` ("x", "instagram", ...). */
export type SiteId = string

/** Where on a site a person is. `other` is a page that the site's URL table does not know. */
export const SURFACES = [
  'feed',
  'post',
  'profile',
  'search',
  'shorts',
  'stories',
  'notifications',
  'inbox',
  'thread',
  'compose',
  'other',
] as const
export type Surface = (typeof SURFACES)[number]

/**
 * What attention went to. Passive, reactive and interactive use are separable styles:
 * PLOS ONE 0276765 (n = 526); `posting` and `messaging` split the interactive one.
 */
export const ACTIVITIES = ['passive', 'reacting', 'posting', 'messaging', 'other'] as const
export type Activity = (typeof ACTIVITIES)[number]

/** Things done: counted, never timed. */
export const ACT_KINDS = [
  'like',
  'unlike',
  'repost',
  'save',
  'follow',
  'comment',
  'post',
  'message-sent',
  'message-received',
] as const
export type ActKind = (typeof ACT_KINDS)[number]
