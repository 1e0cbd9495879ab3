import type { Seen } from '../model/counts'
import type { Surface } from '../model/vocabulary'
import { css, likeOf, type Site } from '../sites/site'
import { deepQuery } from './dom'

export type Health = {
  /** The page is not drawn as the site's file says. */
  strange: () => void
  /** Looks whether what the site's file names is there, once for each surface until the page is drawn anew. */
  check: (surface: Surface) => void
  /** Notes whether the posts, or the messages, of a surface are known. */
  note: (surface: Surface, isThreadRead: boolean) => void
  /** The page was drawn anew: what was there may be gone. */
  redrawn: () => void
}

export type HealthHandlers = {
  /** Something was known, or was not. */
  onSeen: (seen: Seen) => void
  /** The page does not look as the site's file says. Called once at most. */
  onStrange: () => void
}

/** Tells whether a site's page can still be read: sites are redrawn, and none of them tells us. */
export function watchHealth(document: Document, site: Site, on: HealthHandlers): Health {
  /** Where its posts are. */
  const home = site.surfaces.some(([, surface]) => surface === 'feed') ? 'feed' : 'shorts'
  const composers = site.composers.filter(({ kind }) => kind === 'message')
  const familiar = new Set<Surface>()
  let isStrange = false
  const strange = () => {
    if (!isStrange) on.onStrange()
    isStrange = true
  }
  const fits = (surface: Surface): boolean => {
    if (surface === home) {
      const item = document.querySelector(css(site.item))
      return item !== null && !lacksLike(site, item)
    }
    return !isMessages(surface) || composers.some((composer) => deepQuery(document, css(composer.css)))
  }
  if (site.guessed) strange()
  return {
    strange,
    check: (surface) => {
      if (isStrange || familiar.has(surface)) return
      if (fits(surface)) familiar.add(surface)
      else strange()
    },
    note: (surface, isThreadRead) => {
      if (surface === home) on.onSeen(document.querySelector(css(site.item)) ? { items: 1 } : { blanks: 1 })
      if (surface === 'thread' && site.gives.receives) on.onSeen(isThreadRead ? { lists: 1 } : { strange: 1 })
    },
    redrawn: () => familiar.clear(),
  }
}

/** Whether an item has no like control that the site's file knows. */
export function lacksLike(site: Site, item: Element): boolean {
  const like = likeOf(site)
  return like !== undefined && !deepQuery(item, css(like.css))
}

/** Where a page is about messages, itself or in its list of threads. */
export const isMessages = (surface: Surface): boolean => surface === 'thread' || surface === 'inbox'
