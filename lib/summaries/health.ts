import { addSightings, NOTHING_SEEN, type SightingRow } from '../model/counts'
import type { ActKind, SiteId } from '../model/vocabulary'

/** What of a site may become unreadable when the site is drawn anew. */
export type Loss = 'posts' | 'likes' | 'messages'

/** A page is looked at about every 12 s while it is used, so this many looks are five minutes. */
const LOOKS = 24
/** So many gestures that could not be read are no accident. */
const GESTURES = 5
/** What is found less often than this (share of the looks) has fallen away, not merely been late. */
const SELDOM = 0.2

const isLost = (found: number, missed: number, least: number) => missed >= least && found < (found + missed) * SELDOM

/** What can no longer be read, by site, judged by what was seen of it on the days given. */
export function lossesOf(sightings: readonly SightingRow[]): Map<SiteId, Loss[]> {
  const losses = new Map<SiteId, Loss[]>()
  for (const site of new Set(sightings.map((row) => row.site))) {
    const seen = sightings.filter((row) => row.site === site).reduce(addSightings, NOTHING_SEEN)
    const lost: Loss[] = []
    if (isLost(seen.items, seen.blanks, LOOKS)) lost.push('posts')
    if (isLost(seen.read, seen.unread, GESTURES)) lost.push('likes')
    if (isLost(seen.lists, seen.strange, LOOKS)) lost.push('messages')
    if (lost.length > 0) losses.set(site, lost)
  }
  return losses
}

/** The kinds of acts that cannot be counted when a part of a site cannot be read. */
const CONCERNED: Record<Loss, readonly ActKind[]> = {
  posts: ['like', 'unlike'],
  likes: ['like', 'unlike'],
  messages: ['message-received'],
}

/** The kinds of acts whose number is not known, whatever has been counted of them. */
export const unknownActs = (losses: ReadonlyMap<SiteId, readonly Loss[]>): Set<ActKind> =>
  new Set([...losses.values()].flat().flatMap((loss) => CONCERNED[loss]))
