import type { Context } from '../classify/events'
import type { Activity, Surface } from '../model/vocabulary'
import { surfaceOf, threadOf } from '../sites/address'
import { css, type Composer, type Region, type Site } from '../sites/site'
import { closest, fieldOf, focused } from './dom'
import { isMessages } from './health'
import { part } from './parts'

/** The composer that a field belongs to, on a page that shows `surface`. */
export const composerOf = (site: Site, field: Element | undefined, surface: Surface): Composer | undefined =>
  field &&
  (site.composers.find(
    ({ on, is, ...composer }) =>
      (on?.includes(surface) ?? true) && closest(field, css(composer.css)) && (is?.(field) ?? true),
  ) ??
    part('likely')?.likelyComposer(site, field, surface))

/** The region that an element stands in, if it is still there. */
export const regionOf = (site: Site, element: Element | undefined): Region | undefined =>
  element &&
  site.regions?.find(({ is, ...region }) => closest(element, css(region.css))?.isConnected && (is?.(element) ?? true))

/** The surface that a page shows: what its address says, or the page itself where the address cannot. */
export function pageSurface(site: Site, { location, document }: Window): Surface {
  const surface = surfaceOf(site, location)
  const seen = site.surfacesIn?.find(({ when, css: signs }) => when === surface && document.querySelector(css(signs)))
  return seen?.surface ?? surface
}

/** The id of the thread that a page shows. It may name a person: never store, log or show it. */
export function openThread(site: Site, { location, document }: Window): string | undefined {
  const { threadIn } = site
  const named = threadIn && document.querySelector(css(threadIn.css))
  return threadOf(site, location) ?? (named ? threadIn.of(named) : undefined)
}

/** Whether what is written in a composer now goes to a person, not to the public. */
export function isPrivate(composer: Composer, field: Element): boolean {
  if (composer.kind === 'message') return true
  return composer.private !== undefined && closest(field, css(composer.private)) !== undefined
}

/**
 * What the person is on: what they write in, else the part of the page they were last in, else the page.
 *
 * @param touched what was last clicked, or hovered where a site has columns
 */
export function readContext(site: Site, window: Window, touched: Element | undefined): Context {
  const page = pageSurface(site, window)
  const field = fieldOf(focused(window.document))
  const composer = composerOf(site, field, page)
  if (field && composer)
    return isPrivate(composer, field)
      ? { surface: 'thread', activity: 'messaging' }
      : { surface: page === 'other' ? 'compose' : page, activity: 'posting' }
  // A page that is itself about messages says better than its parts whether a thread is open.
  const surface = (isMessages(page) ? undefined : regionOf(site, touched)?.surface) ?? page
  return { surface, activity: activityOn(surface) }
}

/** What being on a surface is, when nothing is being written. */
function activityOn(surface: Surface): Activity {
  if (surface === 'thread') return 'messaging'
  if (surface === 'compose') return 'posting'
  return surface === 'inbox' || surface === 'other' ? 'other' : 'passive'
}
