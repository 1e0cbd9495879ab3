import { isHost } from '../sites/host'
import { siteById, siteFor } from '../sites/registry'
import type { Delivery } from '../model/counts'
import type { SiteId } from '../model/vocabulary'
import type { DeliverReply } from './protocol'
import { parseDelivery, parseLeft } from './protocol'

/** What is known of who sent a message; the browser vouches for it. */
export type Sender = { id?: string | undefined; url?: string | undefined; frameId?: number | undefined }

export type Receiver = {
  /** Stores a delivery; returns the number of its last batch applied. Throws when nothing could be stored. */
  apply: (delivery: Delivery) => Promise<number>
  /** Counts a delivery that did not fit, under the site it came from. */
  refuse: (site: SiteId) => Promise<void>
  /** Whether somebody added a host as a site of their own, and still lets Closer look at it. */
  isOwn: (host: string) => Promise<boolean>
}

/** The site that an address belongs to. */
export async function siteOfSender(url: string | undefined, isOwn: Receiver['isOwn']): Promise<SiteId | undefined> {
  if (!url || !URL.canParse(url)) return undefined
  const address = new URL(url)
  const known = siteFor(address)?.id
  if (known || !/^https?:$/.test(address.protocol)) return known
  return (await isOwn(address.hostname).catch(() => false)) ? address.hostname : undefined
}

/**
 * Takes a message from a page. Believed only if it comes from our own script in the top document of the very site that it
 * speaks for, and says nothing but counts that can be.
 */
export async function receive(message: unknown, sender: Sender, self: string, to: Receiver): Promise<DeliverReply> {
  if (sender.id !== self || (sender.frameId ?? 0) !== 0) return { refused: true }
  const site = await siteOfSender(sender.url, to.isOwn)
  if (!site) return { refused: true }
  const delivery = parseDelivery(message)
  if (delivery?.site === site) return apply(delivery, to)
  await to.refuse(site).catch(() => {})
  return { refused: true }
}

/**
 * Takes what a page left in the outbox, where only our own scripts write. A site that somebody added may have been removed
 * since: what was counted before still counts.
 */
export async function receiveLeft(left: unknown, to: Receiver): Promise<DeliverReply> {
  const delivery = parseLeft(left)
  return delivery && (siteById(delivery.site) || isHost(delivery.site)) ? apply(delivery, to) : { refused: true }
}

const apply = (delivery: Delivery, to: Receiver): Promise<DeliverReply> =>
  to.apply(delivery).then(
    (applied) => ({ applied }),
    () => ({ retry: true }),
  )
