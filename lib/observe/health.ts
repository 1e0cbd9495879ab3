import type { Seen } from '../model/counts'
import type { Surface } from '../model/vocabulary'
import { css, likeOf, type Selectors, type Site } from '../sites/site'
import { deepQuery } from './dom'

export type Health = {
  /** The page is not drawn as the site's file says. */
  strange: () => void
  /** Looks whether what the site's file names is there, if that is not known of this drawing of the surface. */
  check: (surface: Surface, isNew?: boolean) => void
  /** Notes whether the posts, or the messages, of a surface are known. */
  note: (surface: Surface, isThreadRead: boolean) => void
}

export type HealthHandlers = {
  /** Something was known, or was not. */
  onSeen: (seen: Seen) => void
  /** The page does not look as the site's file says. Called once at most. */
  onStrange: () => void
}

/** Where there is something to like. */
const POSTS: readonly Surface[] = ['feed', 'shorts', 'post']

/** Tells whether a site's page can still be read: sites are redrawn, and none of them tells us. */
export function watchHealth(document: Document, site: Site, on: HealthHandlers): Health {
  const like = likeOf(site)
  const composers = site.composers.filter(({ kind }) => kind === 'message')
  let familiar: Surface | undefined
  let isStrange = false
  const strange = () => {
    if (!isStrange) on.onStrange()
    isStrange = true
  }
  const finds = (selectors: Selectors | undefined) => deepQuery(document, css(selectors)) !== undefined
  const isPosts = (surface: Surface) => like !== undefined && POSTS.includes(surface)
  const fits = (surface: Surface) =>
    isPosts(surface) ? finds(like?.css) : !isMessages(surface) || composers.some((composer) => finds(composer.css))
  if (site.guessed) strange()
  return {
    strange,
    check: (surface, isNew) => {
      if (isStrange || (familiar === surface && !isNew)) return
      if (fits(surface)) familiar = surface
      else strange()
    },
    note: (surface, isThreadRead) => {
      // What is seen by itself need not stand in an item.
      const isKnown = () => document.querySelector(css(site.item)) ?? (surface !== 'feed' && finds(like?.css))
      if (isPosts(surface)) on.onSeen(isKnown() ? { items: 1 } : { blanks: 1 })
      if (surface === 'thread' && site.gives.receives) on.onSeen(isThreadRead ? { lists: 1 } : { strange: 1 })
    },
  }
}

/** Whether an item has no like control that the site's file knows. */
export function lacksLike(site: Site, item: Element): boolean {
  const like = likeOf(site)
  return like !== undefined && !deepQuery(item, css(like.css))
}

/** Where a page is about messages, itself or in its list of threads. */
export const isMessages = (surface: Surface): boolean => surface === 'thread' || surface === 'inbox'
